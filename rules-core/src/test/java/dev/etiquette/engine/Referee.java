package dev.etiquette.engine;

import dev.etiquette.advice.Blessing;
import dev.etiquette.advice.Proposal;
import dev.etiquette.advice.Reason;
import dev.etiquette.advice.Withholding;
import dev.etiquette.language.Rule;
import dev.etiquette.language.RuleReader.Result;
import dev.etiquette.language.RuleReader.Source;
import dev.etiquette.model.Platform;
import dev.etiquette.model.Times;
import dev.etiquette.prepared.DeclaredFact;
import dev.etiquette.vocabulary.FactType;
import dev.etiquette.vocabulary.Field;
import dev.etiquette.vocabulary.Statement;
import dev.etiquette.vocabulary.ValueFormat;
import dev.etiquette.vocabulary.Vocabulary;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Stock Drools as a second opinion: it reads the same rule files, bytes untouched, by its own parser and compiler, and
 * shares nothing with our engine but the facts and the words.
 *
 * <p>It derives nothing by itself. Rules are asked stratum by stratum, each time in a new session with all that is
 * known, until nothing new is said: slow, and too simple to be wrong.
 */
final class Referee {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** The two ways in which stock Drools runs rules. */
    enum Mode {
        /** Rules become Java classes. */
        MODEL,
        /** Rules are interpreted by MVEL. */
        CLASSIC
    }

    private final KieBase base;
    private final Result book;
    private final Map<String, Rule> rulesByName = new HashMap<>();

    private Referee(KieBase base, Result book) {
        this.base = base;
        this.book = book;
        book.rules().stream().filter(rule -> !rule.retired()).forEach(rule -> rulesByName.put(rule.name(), rule));
    }

    /** A referee for the rules of these files, which our own reader has found sound. */
    static Referee of(Mode mode, List<Source> files, Result book, Vocabulary vocabulary, List<Class<?>> moreWords) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        String folder = "src/main/resources/etiquette/";
        system.write(folder + "prologue.drl", Prologue.of(vocabulary, moreWords));
        for (int i = 0; i < files.size(); i++) {
            system.write(folder + "file" + i + ".drl", files.get(i).text());
        }
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(mode == Mode.MODEL ? ExecutableModelProject.class : DrlProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("Stock Drools refuses what our reader accepts: "
                    + errors.stream()
                            .map(Message::getText)
                            .filter(text -> !text.startsWith("Java source of"))
                            .limit(5)
                            .collect(Collectors.joining("; ")));
        }
        return new Referee(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase(), book);
    }

    /** All ways in which all rules hold for these facts, and for no others. */
    Set<Finding> findings(Collection<?> facts) {
        Set<Finding> findings = new HashSet<>();
        ask(facts, rule -> true, (rule, match) -> {
            Sink.drain();
            findings.add(Finding.of(rule.id(), ours(Finding.inOrder(match))));
        });
        return findings;
    }

    /** All facts that follow from these. */
    Set<Object> fixpoint(Collection<?> facts, ZoneId zone) {
        Set<Object> known = new LinkedHashSet<>(facts);
        int highest = rulesByName.values().stream()
                .mapToInt(rule -> book.strata().of(rule))
                .max()
                .orElse(0);
        for (int stratum = 0; stratum <= highest; stratum++) {
            int current = stratum;
            Set<Object> said = new LinkedHashSet<>();
            do {
                known.addAll(said);
                said.clear();
                ask(
                        known,
                        rule -> book.strata().of(rule) == current,
                        (rule, match) -> said.add(ours(fact(rule, Sink.drain().get(0), match, zone))));
            } while (!known.containsAll(said));
        }
        facts.forEach(known::remove);
        return known;
    }

    private void ask(Collection<?> facts, Predicate<Rule> asked, BiConsumer<Rule, Match> found) {
        Sink.drain();
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    found.accept(Objects.requireNonNull(rule(event.getMatch())), event.getMatch());
                }
            });
            new LinkedHashSet<>(facts).forEach(fact -> session.insert(theirs(fact)));
            session.fireAllRules(match -> {
                // A retired rule is none of ours.
                Rule rule = rule(match);
                return rule != null && asked.test(rule);
            });
        } finally {
            session.dispose();
        }
    }

    /** Facts of classes that stock Drools made of declarations, as ours. */
    private List<Object> ours(List<Object> facts) {
        return facts.stream().map(this::ours).toList();
    }

    private Object ours(Object fact) {
        Optional<FactType> kind = book.vocabulary().declared().stream()
                .filter(each -> declared(each.name()).getFactClass().isInstance(fact))
                .findFirst();
        if (kind.isEmpty()) {
            return fact;
        }
        List<String> names =
                kind.get().declaredFields().stream().map(Field::name).toList();
        Object[] values = names.stream()
                .map(name -> ours(declared(kind.get().name()).get(fact, name)))
                .toArray();
        return new DeclaredFact(new DeclaredFact.Shape(kind.get().name(), names), values);
    }

    private Object theirs(Object fact) {
        if (!(fact instanceof DeclaredFact ours)) {
            return fact;
        }
        try {
            org.kie.api.definition.type.FactType kind = declared(ours.kind());
            if (kind == null) {
                // The book does not declare what the host gave; no rule can ask for it.
                return fact;
            }
            Object made = kind.newInstance();
            for (int i = 0; i < ours.fields().size(); i++) {
                kind.set(made, ours.fields().get(i), theirs(ours.value(i)));
            }
            return made;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Stock Drools cannot make what it declared.", failure);
        }
    }

    private org.kie.api.definition.type.FactType declared(String name) {
        return base.getFactType("etiquette", name);
    }

    private @Nullable Rule rule(Match match) {
        return rulesByName.get(match.getRule().getName());
    }

    private Object fact(Rule rule, Object statement, Match match, ZoneId zone) {
        if (statement instanceof Statement.Derive derive) {
            return derive.signal();
        } else if (statement instanceof Statement.Recommend recommend) {
            return proposal(rule, recommend, match, zone);
        }
        if (statement instanceof Statement.Bless bless) {
            Statement.Because because =
                    (Statement.Because) bless.clauses().get(bless.clauses().size() - 1);
            return new Blessing(bless.proposal(), reason(rule, because.text(), match, zone));
        }
        if (!(statement instanceof Statement.Withhold)) {
            return statement;
        }
        return withholding(rule, (Statement.Withhold) statement, match, zone);
    }

    private Proposal proposal(Rule rule, Statement.Recommend said, Match match, ZoneId zone) {
        Instant notBefore = Times.ALWAYS;
        Instant due = Times.NEVER;
        Instant overdue = Times.NEVER;
        String text = "";
        for (Object clause : said.clauses()) {
            notBefore = clause instanceof Statement.NotBefore from ? from.time() : notBefore;
            due = clause instanceof Statement.By by ? by.time() : due;
            overdue = clause instanceof Statement.LateFrom late ? late.time() : overdue;
            text = clause instanceof Statement.Because because ? because.text() : text;
        }
        return new Proposal(Author.ACTS.resolved(said.act()), notBefore, due, overdue, reason(rule, text, match, zone));
    }

    private Withholding withholding(Rule rule, Statement.Withhold said, Match match, ZoneId zone) {
        Instant allowedFrom = Times.NEVER;
        String text = "";
        for (Object clause : said.clauses()) {
            allowedFrom = clause instanceof Statement.AllowedFrom allowed ? allowed.time() : allowedFrom;
            text = clause instanceof Statement.Because because ? because.text() : text;
        }
        return new Withholding(said.proposal(), allowedFrom, reason(rule, text, match, zone));
    }

    private Reason reason(Rule rule, String text, Match match, ZoneId zone) {
        List<String> facts = ours(Finding.inOrder(match)).stream()
                .flatMap(fact -> FactReference.of(fact).stream())
                .toList();
        return new Reason(rule.id(), rule.name(), rule.source(), filled(text, match, zone), facts);
    }

    /** Stock Drools leaves the places in a text as they are. */
    private String filled(String text, Match match, ZoneId zone) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String[] names = matcher.group(1).split("\\.");
            Object value = match.getDeclarationValue("$" + names[0]);
            for (int i = 1; i < names.length; i++) {
                value = field(value, names[i]);
            }
            value = value instanceof Number number ? number.longValue() : value;
            // What a platform is called stands in no rule: a table says it.
            Object shown = value instanceof Platform platform ? Author.PLATFORMS.shown(platform) : value;
            matcher.appendReplacement(filled, Matcher.quoteReplacement(ValueFormat.of(shown, zone)));
        }
        return matcher.appendTail(filled).toString().strip();
    }

    private Object field(Object fact, String name) {
        try {
            if (!fact.getClass().isRecord() && fact.getClass().getPackageName().equals("etiquette")) {
                return declared(fact.getClass().getSimpleName()).get(fact, name);
            }
            return fact.getClass().getMethod(name).invoke(fact);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("Facts have public accessors that do not throw.", failure);
        }
    }
}
