package dev.etiquette.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Faults that people met with programs of this kind and reported in public, and the traps of real files: each as a small
 * case of our own, from the files to the advice. Those that need no files are scenarios.
 */
class ReportedCasesTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/reports/book");
    private static final String CONTEXT = "'@context':'https://www.w3.org/ns/activitystreams'";
    private static final String IDA = "https://social.example/users/ida";
    private static final String MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
    private static final String PROFILE = "First Name,Last Name,Headline,Industry\nIda,Falk,x,y\n";
    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void two_who_ask_on_mastodon() throws IOException {
        write("mastodon/actor.json", actor(IDA, "ida"));
        inbox(
                asks("https://oven.example/users/nils", "Which glue?"),
                asks("https://oven.example/users/ben", "Which thread?"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String actor(String id, String handle) {
        return json(
                "{%s,'id':'%s','type':'Person','preferredUsername':'%s','name':'Ida','manuallyApprovesFollowers':true}"
                        .formatted(CONTEXT, id, handle));
    }

    private void inbox(String... items) throws IOException {
        write(
                "mastodon/inbox.json",
                json("{%s,'id':'inbox.json','type':'OrderedCollection','orderedItems':[%s]}"
                        .formatted(CONTEXT, String.join(",", items))));
    }

    /** A question to Ida; the actor is an id, or a whole profile. */
    private static String asks(String id, String actor, String text) {
        return ("{'id':'%s/1/create','type':'Create','actor':%s,'object':{'id':'%s/1','type':'Note','attributedTo':'%s',"
                        + "'published':'2026-03-01T17:00:00Z','to':['https://www.w3.org/ns/activitystreams#Public','%s'],"
                        + "'tag':[{'type':'Mention','href':'%s'}],'content':'<p>%s</p>'}}")
                .formatted(id, actor, id, id, IDA, IDA, text);
    }

    private static String asks(String id, String text) {
        return asks(id, "'" + id + "'", text);
    }

    private String advise(String archive, String... more) {
        Desk.Outcome outcome = Desk.adviseOn(
                folder.resolve(archive),
                Stream.concat(Stream.of("--now", Desk.MORNING, "--zone", "Europe/Berlin", "--all"), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        // Lines are broken where they are full.
        return outcome.out().replaceAll("\\s+", " ");
    }

    private String with(String contacts) throws IOException {
        String name = contacts.startsWith("BEGIN") ? "contacts.vcf" : "contacts.csv";
        write(name, contacts);
        return advise("mastodon", "--contacts", folder.resolve(name).toString());
    }

    private static String due(String advice) {
        int held = advice.indexOf("Held back");
        int again = advice.indexOf("Look again");
        return advice.substring(0, held < 0 ? again < 0 ? advice.length() : again : held);
    }

    private static String held(String advice) {
        int held = advice.indexOf("Held back");
        return held < 0 ? "" : advice.substring(held, Math.max(held, advice.indexOf("Look again")));
    }

    private static String message(String conversation, String from, String to, String text) {
        return conversation + ",," + from + "," + profile(from) + ",\"" + to + "\",\""
                + Stream.of(to.split(","))
                        .map(ReportedCasesTest::profile)
                        .reduce((a, b) -> a + "," + b)
                        .orElse("")
                + "\",2026-02-28 12:00:00 UTC,,\"" + text + "\",INBOX\n";
    }

    private static String profile(String name) {
        return "https://www.linkedin.com/in/" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static Stream<Arguments> whoIsLeftAlone() {
        return Stream.of(
                Arguments.of(
                        "a ban in other words",
                        "name,mastodon,unsubscribed,opt out,DNC\nNils Hag,@nils@oven.example,true,yes,yes\n"),
                Arguments.of(
                        "the address of a profile",
                        "name,profile,do not contact\nNils Hag,https://oven.example/@nils,yes\n"),
                Arguments.of(
                        "rows that end early",
                        "name,mastodon,do not contact,group,phone\nNils Hag,@nils@oven.example,yes\nBen Poe,@ben@oven.example\n"),
                Arguments.of(
                        "two colleagues with one page",
                        "BEGIN:VCARD\nVERSION:3.0\nFN:Nils Hag\nURL:https://www.press.example\n"
                                + "X-SOCIALPROFILE;TYPE=mastodon:https://oven.example/@nils\nX-ETIQUETTE-DO-NOT-CONTACT:yes\n"
                                + "END:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ben Poe\nURL:https://www.press.example\n"
                                + "X-SOCIALPROFILE;TYPE=mastodon:https://oven.example/@ben\nEND:VCARD\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whoIsLeftAlone")
    void who_is_to_be_left_alone_is_and_the_other_one_is_answered(String kind, String contacts) throws IOException {
        String advice = with(contacts);
        assertThat(due(advice)).containsIgnoringCase("Answer Ben").doesNotContain("Nils Hag");
        assertThat(held(advice)).contains("Answer Nils Hag").contains("LEAVE-1");
    }

    @Test
    void a_wish_that_fits_nobody_is_told_with_who_may_be_meant() throws IOException {
        assertThat(with("name,mastodon,do not contact\nNils Hag,@nilss@oven.example,yes\n"))
                .contains("Nils Hag of your contacts is to be left alone, and is nobody in these archives")
                .contains("Maybe @nils@oven.example is meant.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Labels,E-mail 1 - Label,"
                        + "E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value\n"
                        + "Nils,,Hag,,Press,* myContacts ::: Friends,Work,nils@press.example,Mobile,+49 1,Profile,"
                        + "https://oven.example/@nils\n",
                "\"First Name\",\"Last Name\",\"Company\",\"E-mail Address\",\"E-mail 2 Address\",\"Business Phone\","
                        + "\"Mobile Phone\",\"Web Page\",\"Categories\"\n\"Nils\",\"Hag\",\"Press\",\"nils@press.example\",\"\","
                        + "\"\",\"+49 1\",\"https://oven.example/@nils\",\"Friends;Binders\"\n"
            })
    void tables_of_address_books_are_joined_by_the_page(String contacts) throws IOException {
        assertThat(due(with(contacts))).contains("Answer Nils Hag on Mastodon").contains("Answer ben");
    }

    @Test
    void two_who_share_a_mailbox_are_two() throws IOException {
        String advice = with("name,email,priority,do not contact\nCleo Dorn,info@press.example,1,yes\n"
                + "Dan Eck,info@press.example,2,no\n");
        assertThat(advice)
                .contains("from 4 contacts")
                .contains("Dan Eck is on your list with priority 2")
                .contains("info@press.example stands at several of your contacts: Cleo Dorn, Dan Eck.");
        assertThat(due(advice)).doesNotContain("Cleo Dorn");
    }

    @Test
    void a_wish_moves_with_the_account_and_not_with_a_mere_claim() throws IOException {
        String fresh = "https://new.example/users/nils_b";
        String claimer = "https://new.example/users/ben";
        String profile = "{'id':'%s','type':'Person','preferredUsername':'%s','name':'%s','alsoKnownAs':['%s']}";
        inbox(
                "{'id':'https://oven.example/m','type':'Move','actor':'https://oven.example/users/nils',"
                        + "'object':'https://oven.example/users/nils','target':'" + fresh
                        + "','published':'2026-02-25T10:00:00Z'}",
                asks(
                        fresh,
                        profile.formatted(fresh, "nils_b", "Nilsson", "https://oven.example/users/nils"),
                        "Which glue?"),
                asks(
                        claimer,
                        profile.formatted(claimer, "ben", "Ben", "https://oven.example/users/cleo"),
                        "Which thread?"));
        String advice =
                with("name,mastodon,do not contact\nNils Hag,@nils@oven.example,yes\nCleo,@cleo@oven.example,yes\n");
        assertThat(due(advice)).contains("Answer Ben").doesNotContain("Nils");
        assertThat(held(advice)).contains("Answer Nils Hag");
    }

    @Test
    void a_program_waits_for_no_answer() throws IOException {
        String bot = "https://oven.example/users/remind";
        inbox(asks(
                bot, "{'id':'" + bot + "','type':'Service','preferredUsername':'remind'}", "Which glue do you use?"));
        assertThat(due(advise("mastodon"))).doesNotContain("Answer");
    }

    @Test
    void files_of_other_kinds_beside_an_archive_are_named() throws IOException {
        write("mastodon/chats/_chat.txt", "[27.02.26, 10:00:00] Ben: Which day do you open?\n");
        write("mastodon/chats/result.json", json("{'name':'Ben','type':'personal_chat','id':1,'messages':[]}"));
        write(
                "mastodon/chats/Inbox.mbox",
                "From ben@press.example Fri Feb 27 10:00:00 2026\nSubject: Hello\n\nHello\n");
        write(
                "mastodon/bluesky/posts.json",
                json("{'posts':[{'value':{'$type':'app.bsky.feed.post','text':'Hello'}}]}"));
        write("mastodon/discord/messages.csv", "ID,Timestamp,Contents,Attachments\n1,2026-02-27 17:00:00,Hello,\n");
        assertThat(advise("mastodon"))
                .contains("Answer Ben on WhatsApp")
                .contains("Inbox.mbox, letter 1 (line 1): it does not say who wrote it")
                .contains("posts.json, entry 1 (line 1): its address \"\" is none; expected one such as at://did:plc:…")
                .contains("it seems to be your own messages from the data package of Discord");
    }

    @Test
    void the_page_of_a_firm_is_nobodys_profile() throws IOException {
        write("linkedin/Profile.csv", PROFILE);
        write("linkedin/messages.csv", MESSAGES + message("c1", "Press", "Ida Falk", "Could you tell me the price?"));
        write("firm.csv", "name,profile,do not contact\nNils Hag,https://www.linkedin.com/company/press,yes\n");
        String advice =
                advise("linkedin", "--contacts", folder.resolve("firm.csv").toString());
        assertThat(due(advice)).contains("Answer Press on LinkedIn");
        assertThat(advice).contains("Nils Hag of your contacts is to be left alone, and is nobody in these archives");
    }

    @Test
    void addresses_typed_by_hand_are_the_same_addresses() throws IOException {
        write("linkedin/Profile.csv", PROFILE);
        write(
                "linkedin/Connections.csv",
                CONNECTIONS + "Nils,Hag," + profile("Nils Hag") + ",nils@press.example,,,01 Feb 2026\nBen,Poe,"
                        + profile("Ben Poe") + ",ben@press.example,,,01 Feb 2026\n");
        write(
                "linkedin/messages.csv",
                MESSAGES
                        + message("c1", "Nils Hag", "Ida Falk", "Which glue?")
                        + message("c2", "Ben Poe", "Ida Falk", "Which thread?"));
        write(
                "typed.csv",
                "name;email;group;do not contact\nN. Hag; Nils@Press.Example\u00a0;friend; YES \nB. Poe;BEN@PRESS.EXAMPLE ;;\n");
        String advice =
                advise("linkedin", "--contacts", folder.resolve("typed.csv").toString());
        assertThat(due(advice)).contains("Answer B. Poe").doesNotContain("N. Hag");
        assertThat(held(advice)).contains("Answer N. Hag");
    }

    @Test
    void messages_of_2018_are_read() throws IOException {
        write("linkedin/Profile.csv", PROFILE);
        write("linkedin/Connections.csv", CONNECTIONS + "Nils,Hag," + profile("Nils Hag") + ",,,,01 Feb 2026\n");
        write(
                "linkedin/Messages.csv",
                "From,To,Date,Subject,Content,Direction,Folder\nNils Hag,Ida Falk,\"2/27/26, 11:00 AM\",,Which glue do you"
                        + " use?,INCOMING,INBOX\n");
        String advice = advise("linkedin");
        assertThat(due(advice)).contains("Answer Nils Hag on LinkedIn");
        assertThat(advice).doesNotContain("holds no messages.csv");
    }

    @Test
    void titles_behind_commas_are_nobody() throws IOException {
        write("linkedin/Profile.csv", PROFILE);
        write(
                "linkedin/messages.csv",
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
                        + "c1,,\"Nils Hag, MBA\",https://www.linkedin.com/in/nils,Ida Falk,2026-02-20 09:00:00 UTC,,Which"
                        + " glue?,INBOX\nc2,,Ida Falk,https://www.linkedin.com/in/ida,\"Ben Poe, PhD, PMP\","
                        + "2026-02-10 10:00:00 UTC,,Would you show me your press?,INBOX\n");
        assertThat(advise("linkedin")).contains("from 2 contacts");
    }

    @Test
    void nothing_is_owed_to_a_member_who_left() throws IOException {
        write("linkedin/Profile.csv", PROFILE);
        write(
                "linkedin/messages.csv",
                MESSAGES + "c1,,LinkedIn Member,,Ida Falk," + profile("Ida Falk")
                        + ",2026-02-28 12:00:00 UTC,,Could you tell me the price?,INBOX\n");
        String advice = advise("linkedin");
        assertThat(due(advice)).doesNotContain("Answer");
        assertThat(advice).contains("Accounts that were closed or hide: 1.");
    }

    @Test
    void without_a_profile_the_owner_is_who_takes_part_in_every_talk() throws IOException {
        write(
                "linkedin/messages.csv",
                MESSAGES
                        + message("c1", "Nils Hag", "Ida Falk", "Which glue?")
                        + message("c1", "Ida Falk", "Nils Hag", "Paste.")
                        + message("c2", "Ben Poe", "Ida Falk", "Could you show me your press?"));
        assertThat(due(advise("linkedin"))).contains("Advice for Ida Falk").contains("Answer Ben Poe");
    }

    @Test
    void in_a_group_only_what_is_said_to_me_waits_for_me() throws IOException {
        String all = "Ben Poe,Cleo Dorn,Dan Eck,Ida Falk";
        write("linkedin/Profile.csv", PROFILE);
        write(
                "linkedin/messages.csv",
                MESSAGES
                        + message("c9", "Ida Falk", "Eva Funk", "Here is the plan of the fair.")
                        + message("g1", "Ben Poe", all.replace("Ben Poe,", ""), "Cleo, do you bring the paste?")
                        + message("g1", "Cleo Dorn", all.replace("Cleo Dorn,", ""), "Yes Ben, two pots.")
                                .replace("12:00", "12:05")
                        + message("g1", "Ben Poe", all.replace("Ben Poe,", ""), "Who of us brings the tables?")
                                .replace("12:00", "13:00")
                        + message("g1", "Cleo Dorn", all.replace("Cleo Dorn,", ""), "I bring them.")
                                .replace("12:00", "13:05")
                        + message("g1", "Dan Eck", all.replace("Dan Eck,", ""), "Ida, which press do you take along?")
                                .replace("12:00", "14:00"));
        assertThat(due(advise("linkedin")))
                .contains("Answer Dan Eck")
                .doesNotContain("Answer Ben", "Answer Cleo", "Answer Eva");
    }

    @Test
    void the_archive_of_twitter_of_2013_is_read() throws IOException {
        write(
                "twitter/data/js/tweets/2013_01.js",
                "Grailbird.data.tweets_2013_01 = \n"
                        + json(
                                "[{'id':1,'id_str':'1','created_at':'2013-01-12 10:00:00 +0000','text':'Paste day',"
                                        + "'entities':{'user_mentions':[]},'user':{'id':7,'id_str':'7','screen_name':'ida','name':'Ida'}}]"));
        assertThat(advise("twitter", "--me", "ida")).contains("from 0 contacts, 1 post");
    }

    static List<Arguments> alwaysTrue() {
        return List.of(
                Arguments.of(
                        "( $person : Contact( id == $who, groupKey != \"family\" )"
                                + " or $person : Contact( id == $who, groupKey != \"friend\" ) )",
                        "always true"),
                Arguments.of(
                        "( $person : Contact( id == $who, priority < 4 ) or $person : Contact( id == $who, priority > 2 ) )",
                        "always true"),
                Arguments.of(
                        "$person : Contact( id == $who )\n    ( not Contact( id == $who, groupKey == \"family\" )"
                                + " or not Contact( id == $who, groupKey == \"friend\" ) )",
                        "\"not\" cannot be a branch of an \"or\""),
                Arguments.of(
                        "$person : Contact( id == $who, groupKey != \"family\", groupKey != \"friend\" )",
                        "No problems."));
    }

    @ParameterizedTest
    @MethodSource("alwaysTrue")
    void not_this_or_not_that_is_everybody(String condition, String told) throws IOException {
        write("book/book.properties", "extends = standard\n");
        write(
                "book/mine.drl",
                "package etiquette\n\nrule \"Nobody whom I know from the guild must be written to on LinkedIn\"\n"
                        + "    @id( \"MINE-1\" )\n    @source( \"My own taste\" )\nwhen\n"
                        + "    $sign : Proposal( action == Action.KEEP_IN_TOUCH, platform == Platform.LINKEDIN, $who : contact )\n    "
                        + condition
                        + "\nthen\n    withhold( $sign,\n              because( \"{person.name} is left in peace"
                        + " there.\" ) );\nend\n");
        Desk.Outcome outcome = Desk.run("check", folder.resolve("book").toString());
        assertThat(outcome.out() + outcome.err()).contains(told);
        assertThat(outcome.code()).isEqualTo(told.startsWith("No problems") ? 0 : 1);
    }

    @Test
    void what_needs_no_files_stands_in_scenarios() throws IOException {
        Desk.Outcome outcome = Desk.run("test", SCENARIOS.toString());
        assertThat(outcome.out()).contains(" 0 failed.").doesNotContain("FAILED");
        assertThat(outcome.out()
                        .lines()
                        .filter(line -> line.startsWith("  passed "))
                        .count())
                .isGreaterThan(60);
        assertThat(outcome.code()).isZero();
    }
}
