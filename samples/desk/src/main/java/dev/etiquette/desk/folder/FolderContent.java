package dev.etiquette.desk.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a rule book at one moment. Nobody changes the arrays that it holds.
 *
 * @param files the content of each by its name, with slashes between folders
 */
public record FolderContent(SortedMap<String, byte[]> files) {

    /** Of a folder in which there is nothing. */
    public static final FolderContent EMPTY = new FolderContent(new TreeMap<>());

    /** Keeps a copy of the map. */
    public FolderContent {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The same with some texts in place of those files; a file whose text is empty as an {@link Optional} is gone. */
    public FolderContent with(Map<String, Optional<String>> texts) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        texts.forEach((name, text) -> {
            if (text.isPresent()) {
                all.put(name, text.get().getBytes(StandardCharsets.UTF_8));
            } else {
                all.remove(name);
            }
        });
        return new FolderContent(all);
    }

    /** The text of a file; empty when there is no such file, or when it is not in UTF-8. */
    public Optional<String> text(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /** All texts by name. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files.keySet().forEach(name -> text(name).ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    /** The digest of one file; {@link Digest#NONE} when there is no such file. */
    public String digest(String name) {
        byte[] content = files.get(name);
        return content == null ? Digest.NONE : Digest.of(content);
    }

    /** The same for equal files, and another for others. */
    public String digest() {
        StringBuilder all = new StringBuilder();
        files.forEach((name, content) ->
                all.append(name).append('\n').append(Digest.of(content)).append('\n'));
        return Digest.of(all.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FolderContent content && digest().equals(content.digest());
    }

    @Override
    public int hashCode() {
        return Objects.hash(digest());
    }
}
