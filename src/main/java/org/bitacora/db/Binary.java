package org.bitacora.db;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The compact binary form of bodies and heads: numbers in 7-bit groups, texts with their length.
final class Binary {

    private Binary() {
    }

    static final class Writer {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream(96);

        Writer number(long number) {
            long rest = number;
            while ((rest & ~0x7fL) != 0) {
                out.write((int) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
            return this;
        }

        Writer raw(byte[] bytes) {
            out.write(bytes, 0, bytes.length);
            return this;
        }

        Writer sized(byte[] bytes) {
            return number(bytes.length).raw(bytes);
        }

        Writer text(String text) {
            return sized(text.getBytes(StandardCharsets.UTF_8));
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }

    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        long number() {
            long number = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                number |= (long) (next & 0x7f) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }

        int count() {
            return Math.toIntExact(number());
        }

        byte[] raw(int length) {
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
        }

        byte[] sized() {
            return raw(count());
        }

        String text() {
            int length = count();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        boolean more() {
            return at < bytes.length;
        }
    }
}
