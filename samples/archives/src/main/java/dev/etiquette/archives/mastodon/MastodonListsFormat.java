package dev.etiquette.archives.mastodon;

import dev.etiquette.archives.csv.CsvLines;
import dev.etiquette.archives.csv.CsvRow;
import dev.etiquette.archives.files.ArchiveFile;
import dev.etiquette.archives.files.DecodingReader;
import dev.etiquette.archives.findings.ArchiveFindings;
import dev.etiquette.archives.findings.ExportFormat;
import dev.etiquette.archives.findings.Interaction;
import dev.etiquette.archives.findings.SourceDocument;
import dev.etiquette.archives.findings.SourcePlace;
import dev.etiquette.archives.text.QuotedText;
import dev.etiquette.model.Platform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lists of accounts that Mastodon exports beside the archive: follows ({@code Account address,Show boosts,…}),
 * mutes ({@code Account address,Hide notifications}) and blocks, which have no header. A list without a header is
 * recognised by a line that is the address of an account, in a file whose name contains "block" or "mute".
 *
 * <p>Source: Mastodon, Settings, Import and export; app/models/export.rb.
 */
final class MastodonListsFormat implements ExportFormat {

    private static final String ADDRESS_COLUMN = "accountaddress";
    private static final Pattern ADDRESS = Pattern.compile("@?[\\p{L}\\p{N}_.-]+@[\\p{L}\\p{N}.-]+(:\\d+)?");
    private static final int LONGEST = 500;

    private final List<MastodonLists.Item> items = new ArrayList<>();

    private final ArchiveFindings findings;

    /** A format that reads into these findings. */
    MastodonListsFormat(ArchiveFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean recognises(String name, String beginning) {
        return kind(name, beginning).isPresent();
    }

    @Override
    public void read(ArchiveFile file) throws IOException {
        SourceDocument source = findings.document(file, Platform.CHAT);
        source.export().setPlatform(Platform.MASTODON);
        Interaction.Kind kind = kind(file.name(), file.beginning()).orElseThrow();
        try (DecodingReader characters = new DecodingReader(file.open())) {
            CsvLines lines = new CsvLines(characters, LONGEST);
            for (CsvLines.Line line = lines.next(); line != null; line = lines.next()) {
                String first = first(line.text());
                SourcePlace place = source.at("line " + line.number());
                if (ADDRESS.matcher(first).matches() && line.whole()) {
                    add(new MastodonLists.Item(kind, address(first), place));
                } else if (!line.isBlank() && !CsvRow.key(first).equals(ADDRESS_COLUMN)) {
                    findings.addSkipped(
                            place.problem("\"" + QuotedText.of(first) + "\" is not the address of an account"));
                }
            }
            characters.reportMalformed(source.file(), findings::addSkipped);
        }
    }

    private void add(MastodonLists.Item item) {
        if (items.size() >= findings.limits().utterances()) {
            findings.addOverflow(item.place());
        } else {
            items.add(item);
        }
    }

    @Override
    public void conclude() {
        new MastodonLists(findings).join(items);
    }

    private static Optional<Interaction.Kind> kind(String name, String beginning) {
        List<String> lines =
                beginning.lines().filter(line -> !line.isBlank()).limit(50).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String header = CsvRow.key(lines.get(0));
        if (header.startsWith(ADDRESS_COLUMN)) {
            if (header.contains("hidenotifications")) {
                return Optional.of(Interaction.Kind.MUTE);
            }
            return header.contains("showboosts") ? Optional.of(Interaction.Kind.CONNECT) : byName(name);
        }
        // One malformed line must not hide all the others.
        boolean addresses =
                lines.stream().anyMatch(line -> ADDRESS.matcher(unquoted(line)).matches());
        return addresses ? byName(name) : Optional.empty();
    }

    private static Optional<Interaction.Kind> byName(String name) {
        String fileName = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (fileName.contains("block")) {
            return Optional.of(Interaction.Kind.BLOCK);
        }
        return fileName.contains("mute") ? Optional.of(Interaction.Kind.MUTE) : Optional.empty();
    }

    /** The first field. Addresses have neither commas nor quotation marks, so no parser is needed. */
    private static String first(String line) {
        int comma = line.indexOf(',');
        return unquoted(comma < 0 ? line : line.substring(0, comma));
    }

    private static String unquoted(String text) {
        return text.strip().replace("\"", "");
    }

    private static String address(String text) {
        return (text.startsWith("@") ? text.substring(1) : text).toLowerCase(Locale.ROOT);
    }
}
