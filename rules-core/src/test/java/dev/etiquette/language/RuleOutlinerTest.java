package dev.etiquette.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.etiquette.RuleBook;
import dev.etiquette.report.ConditionOutline;
import dev.etiquette.report.FactOutline;
import dev.etiquette.report.PartOutline;
import dev.etiquette.report.RuleOutline;
import dev.etiquette.report.ValueOutline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules cut into the parts that somebody changes. */
class RuleOutlinerTest {

    private static final String TEXT = """
            package etiquette

            // Of mine: rule "none" when then end
            rule "Say no to VIPs"
                @id( "MINE-1" )
                @source( "My own" )
            when
                $advice : Proposal( action == Action.RESPOND, $who : contact )   // who asks
                $person : Contact( id == $who, groups not contains "family", priority in ( 1, 2 ) )
                not Tag( contact == $who, name == "vip" )
                ( Tag( name == "a" ) or Tag( name == "b" ) )
                accumulate( Turn( contact == $who ); $n : count(), $last : max( at ) )
                Now( time < plus( $advice.due, days( 3 ) ) )
            then
                withhold( $advice,
                          because( "{person.name}, no." ) );
            end

            rule "Broken"
            when
                Tag( name = )
            then
            end
            """;

    @Test
    void parts_of_a_rule_are_cut_with_their_places() {
        List<RuleOutline> rules = RuleBook.outlines(TEXT);

        assertThat(rules).hasSize(1);
        RuleOutline rule = rules.get(0);
        assertThat(rule.id()).isEqualTo("MINE-1");
        assertThat(rule.name()).isEqualTo("Say no to VIPs");
        assertThat(rule.entries().get("source").cutFrom(TEXT)).isEqualTo("My own");
        assertThat(rule.span().cutFrom(TEXT)).startsWith("rule \"Say").endsWith("end");
        assertThat(rule.conditions())
                .extracting(ConditionOutline::form)
                .containsExactly(
                        ConditionOutline.Form.MATCH,
                        ConditionOutline.Form.MATCH,
                        ConditionOutline.Form.NOT,
                        ConditionOutline.Form.OR,
                        ConditionOutline.Form.ACCUMULATE,
                        ConditionOutline.Form.MATCH);
        assertThat(rule.conditions().get(2).span().cutFrom(TEXT))
                .isEqualTo("not Tag( contact == $who, name == \"vip\" )");
        FactOutline advice = rule.conditions().get(0).facts().get(0);
        assertThat(advice.binding()).isEqualTo("$advice");
        assertThat(advice.fact()).isEqualTo("Proposal");
        assertThat(advice.inside().cutFrom(TEXT)).isEqualTo(" action == Action.RESPOND, $who : contact ");
        PartOutline act = advice.parts().get(0);
        assertThat(act.left().text()).isEqualTo("action");
        assertThat(act.operatorSpan().cutFrom(TEXT)).isEqualTo("==");
        assertThat(act.values().get(0).kind()).isEqualTo(ValueOutline.Kind.CHOICE);
        assertThat(act.values().get(0).type()).isEqualTo("Action");
        assertThat(act.values().get(0).span().cutFrom(TEXT)).isEqualTo("RESPOND");
        assertThat(advice.parts().get(1).binding()).isEqualTo("$who");
        List<PartOutline> person = rule.conditions().get(1).facts().get(0).parts();
        assertThat(person.get(1).operator()).isEqualTo("not contains");
        assertThat(person.get(1).operatorSpan().cutFrom(TEXT)).isEqualTo("not contains");
        assertThat(person.get(2).values()).extracting(ValueOutline::text).containsExactly("1", "2");
        assertThat(rule.conditions().get(3).facts())
                .extracting(each -> each.span().cutFrom(TEXT))
                .containsExactly("Tag( name == \"a\" )", "Tag( name == \"b\" )");
        assertThat(rule.conditions().get(4).results())
                .extracting(PartOutline::binding)
                .containsExactly("$n", "$last");
        ValueOutline later =
                rule.conditions().get(5).facts().get(0).parts().get(0).values().get(0);
        assertThat(later.span().cutFrom(TEXT)).isEqualTo("plus( $advice.due, days( 3 ) )");
        assertThat(later.values().get(1).values().get(0).span().cutFrom(TEXT)).isEqualTo("3");
        assertThat(rule.statement().text()).isEqualTo("withhold");
        assertThat(rule.statement().values().get(1).values().get(0).span().cutFrom(TEXT))
                .isEqualTo("{person.name}, no.");
    }

    @Test
    void text_that_is_no_rule_file_has_no_rules() {
        assertThat(RuleBook.outlines("")).isEmpty();
        assertThat(RuleBook.outlines("Feature: none")).isEmpty();
        assertThat(RuleBook.outlines("package etiquette\r\n\r\nrule \"a\"\r\n    @id( \"A\" )\r\nwhen\r\n"))
                .isEmpty();
    }

    @Test
    void lines_may_end_in_another_way() {
        String text = TEXT.replace("\n", "\r\n");

        RuleOutline rule = RuleBook.outlines(text).get(0);

        assertThat(rule.conditions().get(2).span().cutFrom(text))
                .isEqualTo("not Tag( contact == $who, name == \"vip\" )");
    }
}
