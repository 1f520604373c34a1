package dev.etiquette.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Numbers from 0 as variable-length quantities: most of them take one byte. */
public final class SmallNumbers {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private SmallNumbers() {}

    /** Writes a number, which is not negative. */
    public static void write(int number, DataOutputStream out) throws IOException {
        int left = number;
        for (; left >= MORE; left >>>= BITS) {
            out.writeByte(left & MORE - 1 | MORE);
        }
        out.writeByte(left);
    }

    /** Reads what was written. */
    public static int read(DataInputStream in) throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += BITS) {
            int next = in.readUnsignedByte();
            number |= (next & MORE - 1) << shift;
            if (next < MORE) {
                return number;
            }
        }
    }

    /** Writes how many there are, and of each how much it is more than the one before. */
    static void writeAscending(List<Integer> numbers, DataOutputStream out) throws IOException {
        write(numbers.size(), out);
        int before = 0;
        for (int number : numbers) {
            write(number - before, out);
            before = number;
        }
    }

    static List<Integer> readAscending(DataInputStream in) throws IOException {
        int size = read(in);
        List<Integer> numbers = new ArrayList<>(size);
        int before = 0;
        for (int left = size; left > 0; left--) {
            before += read(in);
            numbers.add(before);
        }
        return numbers;
    }
}
