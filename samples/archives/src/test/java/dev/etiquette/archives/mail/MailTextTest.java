package dev.etiquette.archives.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The writer's own words. */
class MailTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, at nine.\n\nOn Fri, 27 Feb 2026 at 17:00, Maya <maya@maya.example> wrote:\n> At nine?\n> Maya\n",
                "Yes, at nine.\n\nOn Fri, 27 Feb 2026 at 17:00, Maya Falk with a long name\n<maya@maya.example> wrote:\n\n> At nine?\n",
                "Yes, at nine.\n\nAm 27.02.2026 um 17:00 schrieb Maya <maya@maya.example>:\n> At nine?\n",
                "Yes, at nine.\n\nLe ven. 27 févr. 2026 à 17:00, Maya <maya@maya.example> a écrit :\n> At nine?\n",
                "Yes, at nine.\n\nEl vie, 27 feb 2026 a las 17:00, Maya (<maya@maya.example>) escribió:\n> At nine?\n",
                "Yes, at nine.\n\nMaya <maya@maya.example> schrieb am Fr., 27. Feb. 2026, 17:00:\n> At nine?\n",
                "> At nine?\n\nYes, at nine.\n",
                "Yes, at nine.\n\n-----Original Message-----\nFrom: Maya\nSent: Friday\n\nAt nine?\n",
                "Yes, at nine.\n\n-----Ursprüngliche Nachricht-----\nVon: Maya\n\nAt nine?\n",
                "Yes, at nine.\n\n________________________________\nFrom: Maya <maya@maya.example>\nSent: Friday, 27 February 2026 17:00\nTo: Ann\n\nAt nine?\n",
                "Yes, at nine.\n\nVon: Maya <maya@maya.example>\nGesendet: Freitag\n\nAt nine?\n",
                "Yes, at nine.\n\n---------- Forwarded message ---------\nFrom: Maya\n\nAt nine?\n",
                "Yes, at nine.\n\n-- \nAnn Berg\nBakery\n",
                "Yes, at nine.\n\n-- \nAnn Berg\n\nOn 27 Feb 2026, Maya wrote:\n> At nine?\n",
                "Yes, at nine.\n\nOn 27 Feb 2026, Maya <maya@maya.example> wrote:\n\nAt nine?\n",
                "Yes, at nine.\n\nOn 27 Feb 2026, Maya wrote:\n\nCome at nine.\n",
                "Yes, at nine.\n\nFrom: Maya\nTo: Ann\nSubject: Bread\n\nAt nine?\n",
                "Yes, at nine.\n\nSent from my iPhone\n",
                "Yes, at nine.\n\nVon meinem iPhone gesendet\n\n> Am 27.02.2026 um 17:00 schrieb Maya <maya@maya.example>:\n> \n> At nine?\n"
            })
    void quotes_signatures_and_forwarded_letters_are_cut(String text) {
        assertThat(MailText.ofPlain(text)).isEqualTo("Yes, at nine.");
    }

    @Test
    void ones_own_words_between_quotes_stay() {
        assertThat(MailText.ofPlain("On 27 Feb 2026, Maya wrote:\n> At nine?\nYes.\n> And who?\nAll of us.\n"))
                .isEqualTo("Yes.\nAll of us.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is what I wrote:\nbread, salt, water.",
                "From: here to there\nis a long way.",
                "From: my kitchen\nTo: yours, with love. Which oven?",
                "In 2019 Ann wrote:\nbread needs salt. Does it?",
                "Two things:\n--\nWhich oven?\n--\nWhich flour?",
                "One\n—\n1\n2\n3\n4\n5\n6\n7\n8\n9",
                "On Friday I wrote:\nnothing at all.",
                "- one\n- two"
            })
    void what_only_looks_like_a_quote_stays(String text) {
        assertThat(MailText.ofPlain(text)).isEqualTo(text);
    }

    @Test
    void html_is_read_as_text_without_quotes() {
        assertThat(MailText.ofHtml("<html><head><style>p{}</style></head><body><p>Yes,&nbsp;at nine.</p>"
                        + "<div class=\"gmail_signature\">Ann Berg</div><div class=\"gmail_quote\">On Friday Maya wrote:"
                        + "<blockquote>At nine?</blockquote></div></body></html>"))
                .isEqualTo("Yes, at nine.");
        assertThat(MailText.ofHtml("<div>Yes, at nine.</div><div id=\"appendonsend\"></div><hr><div>From: Maya</div>"))
                .isEqualTo("Yes, at nine.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<div></div>", "<blockquote></blockquote>", "<p id=appendonsend>", "<b>"})
    @Timeout(20)
    void html_of_any_depth_and_length_is_read(String element) {
        assertThat(MailText.ofHtml("<p>Which oven?</p>" + element.repeat(100_000)))
                .isEqualTo("Which oven?");
    }
}
