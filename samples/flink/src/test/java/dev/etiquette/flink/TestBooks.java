package dev.etiquette.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.flink.api.java.tuple.Tuple2;

/** Rule books for tests. */
public final class TestBooks {

    private static final String ON_STANDARD = "extends = standard\n";

    private TestBooks() {}

    /** The standard book without its rule that questions should be answered. */
    public static Map<String, String> withoutAnswers() {
        return Map.of("book.properties", ON_STANDARD, "quiet.drl", """
                package etiquette

                rule "Nobody is told of questions"
                    @id( "RESPOND-1" )
                    @status( "retired" )
                when
                then
                end
                """);
    }

    /** The standard book with a fact of a host's own. */
    public static Map<String, String> withDonations() {
        return Map.of("book.properties", ON_STANDARD, "donors.drl", """
                package etiquette

                declare Donation @given
                    @meaning( "money that somebody gave" )
                    contact : PersonId @key
                    cents   : long     @key
                    at      : Instant  @key
                end

                // Whoever gave much is looked up while that is fresh.
                rule "Whoever gave much in the last thirty days should be looked up"
                    @id( "DONOR-1" )
                    @source( "A handbook" )
                when
                    Donation( cents >= 5000, $who : contact, $at : at )
                    $person : Contact( id == $who )
                    Now( time < plus( $at, days( 30 ) ) )
                then
                    recommend( prepare( $person ),
                               by( plus( $at, days( 2 ) ) ),
                               because( "{person.name} gave {at}." ) );
                end
                """);
    }

    /** The standard book with a rule that looks at all who are known, three at a time, and seldom finds what it looks for. */
    public static Map<String, String> runningAway() {
        return Map.of("book.properties", ON_STANDARD, "threesomes.drl", """
                package etiquette

                rule "Any three should be looked up together"
                    @id( "THREE-1" )
                    @source( "A handbook" )
                when
                    $one : Contact( $a : id, $p : priority, $since : asOf )
                    Contact( id != $a, $b : id, $two : name )
                    Contact( id != $b, priority != $p, $three : name )
                then
                    recommend( prepare( $one ), by( $since ), because( "{two} and {three} are there, too." ) );
                end
                """);
    }

    /** The book with donations, in which a word is written wrong. */
    public static Map<String, String> unsound() {
        Map<String, String> files = new TreeMap<>(withDonations());
        files.replaceAll((name, text) -> text.replace("Contact( id", "Contcat( id"));
        return files;
    }

    /** As it travels. */
    public static Tuple2<String, byte[]> zip(String name, Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Tuple2.of(name, bytes.toByteArray());
    }
}
