package dev.etiquette.flink.books;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.SingletonResultIterator;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/** Reads a file as one record: its name and all its bytes, of which one more than a book may have is enough. */
public final class BookFileFormat implements BulkFormat<Tuple2<String, byte[]>, FileSourceSplit> {

    private static final long serialVersionUID = 1L;

    @Override
    public Reader<Tuple2<String, byte[]>> createReader(Configuration config, FileSourceSplit split) {
        return new Once(split.path());
    }

    @Override
    public Reader<Tuple2<String, byte[]>> restoreReader(Configuration config, FileSourceSplit split) {
        boolean read = split.getReaderPosition()
                .filter(position -> position.getRecordsAfterOffset() > 0)
                .isPresent();
        return new Once(read ? null : split.path());
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Tuple2<String, byte[]>> getProducedType() {
        return BookFile.TYPE;
    }

    /**
     * The file as it is now.
     *
     * @throws IOException when it cannot be read
     */
    public static Tuple2<String, byte[]> read(Path file) throws IOException {
        try (FSDataInputStream in = file.getFileSystem().open(file)) {
            return Tuple2.of(file.getName(), in.readNBytes(BookFile.MOST_BYTES + 1));
        }
    }

    /** Gives the one record, unless that was done before. */
    private static final class Once implements Reader<Tuple2<String, byte[]>> {

        private @Nullable Path file;

        Once(@Nullable Path file) {
            this.file = file;
        }

        @Override
        public @Nullable RecordIterator<Tuple2<String, byte[]>> readBatch() throws IOException {
            Path wanted = file;
            if (wanted == null) {
                return null;
            }
            file = null;
            SingletonResultIterator<Tuple2<String, byte[]>> only = new SingletonResultIterator<>();
            only.set(read(wanted), CheckpointedPosition.NO_OFFSET, 1);
            return only;
        }

        @Override
        public void close() {
            // Each file is closed as soon as it is read.
        }
    }
}
