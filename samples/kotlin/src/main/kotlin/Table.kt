import dev.etiquette.Etiquette
import dev.etiquette.RuleBook
import dev.etiquette.Situation
import dev.etiquette.advice.Action
import dev.etiquette.model.*
import java.time.Instant
import java.time.ZoneId

// README begins
fun main() {
    val maya = Owner.of("maya").named("Maya").livingIn(ZoneId.of("Europe/Berlin"))
    val ann = Contact.of("ann", "Ann").withPriority(1)
    val asked = Instant.parse("2026-03-01T17:00:00Z")
    val question = Post.of("p2", Platform.MASTODON, "ann", asked, "Maya, which oven do you bake in?").mentioning("maya")

    val etiquette = Etiquette.of(RuleBook.standard())
    val situation = Situation.of(maya, ann, question)
    val monday = Instant.parse("2026-03-02T08:00:00Z")
    val explanation = etiquette.explain(situation, monday)

    etiquette.advise(situation, monday).recommendations.forEach {
        println("${it.urgency} ${it.act.action}: ${it.text}")
        explanation.why(it).lines().forEach(::println)
    }
    explanation.whyNot(Action.KEEP_IN_TOUCH, ann.id).map { it.sentence(maya.zone) }.distinct().forEach(::println)
}
// README ends
