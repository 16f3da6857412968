package org.bitacora.fx;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.WritableImage;

/// Writes a picture as PNG, so that the tests need neither Swing nor AWT.
final class Png {

    private Png() {
    }

    static void write(WritableImage image, OutputStream target) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        target.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(target, "IHDR", head.toByteArray());
        chunk(target, "IDAT", pixels(image, width, height));
        chunk(target, "IEND", new byte[0]);
    }

    private static byte[] pixels(WritableImage image, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            for (int y = 0; y < height; y++) {
                byte[] line = new byte[1 + width * 3];
                for (int x = 0; x < width; x++) {
                    int argb = image.getPixelReader().getArgb(x, y);
                    line[1 + x * 3] = (byte) (argb >> 16);
                    line[2 + x * 3] = (byte) (argb >> 8);
                    line[3 + x * 3] = (byte) argb;
                }
                packed.write(line);
            }
        }
        return out.toByteArray();
    }

    private static void chunk(OutputStream target, String type, byte[] body) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(body);
        out.writeInt(body.length);
        out.write(name);
        out.write(body);
        out.writeInt((int) check.getValue());
    }
}
