package dev.etiquette.archives.bluesky;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Writes a repository as a server of Bluesky does: blocks with content ids, and a tree of one node that names the records. */
final class RepositoryFile {

    private static final CBORMapper CBOR = new CBORMapper();

    private final String owner;
    private final Map<String, byte[]> records = new LinkedHashMap<>();

    RepositoryFile(String owner) {
        this.owner = owner;
    }

    /** Adds a record under a key such as "app.bsky.feed.post/3k1". Keys are given in their order. */
    RepositoryFile with(String key, Map<String, ?> record) {
        records.put(key, CBOR.writeValueAsBytes(record));
        return this;
    }

    byte[] bytes() {
        List<Map<String, Object>> entries = new ArrayList<>();
        String before = "";
        for (Map.Entry<String, byte[]> record : records.entrySet()) {
            int shared = 0;
            while (shared < Math.min(before.length(), record.getKey().length())
                    && before.charAt(shared) == record.getKey().charAt(shared)) {
                shared++;
            }
            entries.add(Map.of(
                    "p",
                    shared,
                    "k",
                    record.getKey().substring(shared).getBytes(StandardCharsets.US_ASCII),
                    "v",
                    link(record.getValue())));
            before = record.getKey();
        }
        byte[] tree = CBOR.writeValueAsBytes(Map.of("e", entries));
        byte[] commit = CBOR.writeValueAsBytes(Map.of("did", owner, "version", 3, "data", link(tree)));
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("roots", List.of(link(commit)));
        head.put("version", 1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        part(file, new byte[0], CBOR.writeValueAsBytes(head));
        // Records stand before the tree that names them, as they may.
        records.values().forEach(record -> part(file, id(record), record));
        part(file, id(tree), tree);
        part(file, id(commit), commit);
        return file.toByteArray();
    }

    private static void part(ByteArrayOutputStream file, byte[] id, byte[] content) {
        int length = id.length + content.length;
        while (length >= 0x80) {
            file.write(length & 0x7F | 0x80);
            length >>>= 7;
        }
        file.write(length);
        file.writeBytes(id);
        file.writeBytes(content);
    }

    /** CID 1, DAG-CBOR, SHA-256. */
    private static byte[] id(byte[] content) {
        try {
            ByteArrayOutputStream id = new ByteArrayOutputStream();
            id.writeBytes(new byte[] {1, 0x71, 0x12, 0x20});
            id.writeBytes(MessageDigest.getInstance("SHA-256").digest(content));
            return id.toByteArray();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] link(byte[] content) {
        ByteArrayOutputStream link = new ByteArrayOutputStream();
        link.write(0);
        link.writeBytes(id(content));
        return link.toByteArray();
    }
}
