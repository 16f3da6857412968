package org.bitacora.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AgeBoxTest {

    /// Made with the public age tool, version 1.1.1, for a key that protects nothing else.
    private static final String IDENTITY = "AGE-SECRET-KEY-1RV95M9V7XZQNKUUVWLSQZUEPEKUQ7MNCA9H38JDJFR0QE50AN9WSAMP43L";
    private static final String RECIPIENT = "age1ld0xcstn0w3rqt8f26y3uvw4t0u08ua8tueznwg83dwgeqmhupjqk8svwy";
    private static final String CLOSED_ELSEWHERE = """
            YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBNc0M5UUVRUVY3Z0JjQ0dSOVVySy90ZUpsTjJDSVJVQS9rN3
            B0ajVmNlFJCm5GMVkrcTVZNnlhWFRNczZvU2VhRGZBVlRna3hQQkxvbWgrUGdEOG12NlEKLS0tIGVxcTZGa2VXODJ2
            QXdINFpTRlRONUdVRzJOS1p4ZDdiS3ZqTzNBTjNQMVUK4+pa9QB1t51IJWoZiN23q7t1ZgGX3ptOQwEGrWNu6wcBd9
            9smSe3fs1T5xE=""";
    private static final byte[] OPEN = "Red de salud".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsClosedForAKeyOpensWithItsSecretOnly() throws IOException {
        AgeBox.Key key = AgeBox.newKey();
        byte[] closed = AgeBox.close(OPEN, key.recipient());
        assertThat(AgeBox.isClosed(closed)).isTrue();
        assertThat(AgeBox.open(closed, key.identity())).contains(OPEN);
        assertThat(AgeBox.open(closed, AgeBox.newKey().identity())).isEmpty();
    }

    @Test
    void whatTheAgeToolClosedOpensHere() throws IOException {
        byte[] closed = Base64.getMimeDecoder().decode(CLOSED_ELSEWHERE);
        assertThat(AgeBox.open(closed, IDENTITY)).contains(OPEN);
        assertThat(AgeBox.open(AgeBox.close(OPEN, RECIPIENT), IDENTITY)).contains(OPEN);
    }

    @Test
    void everyChangedByteIsNoticed() {
        AgeBox.Key key = AgeBox.newKey();
        byte[] closed = AgeBox.close(OPEN, key.recipient());
        for (int at = 0; at < closed.length; at++) {
            byte[] spoiled = closed.clone();
            spoiled[at] ^= 1;
            assertThat(opens(spoiled, key)).as("byte %s", at).isFalse();
        }
    }

    @Test
    void aCutBoxIsNoWholeBox() {
        AgeBox.Key key = AgeBox.newKey();
        byte[] closed = AgeBox.close(OPEN, key.recipient());
        byte[] cut = Arrays.copyOf(closed, closed.length - 3);
        assertThatThrownBy(() -> AgeBox.open(cut, key.identity())).isInstanceOf(IOException.class);
    }

    @Test
    void onlyAWholeKeyIsARecipient() {
        assertThat(AgeBox.isRecipient(RECIPIENT)).isTrue();
        assertThat(AgeBox.isRecipient(RECIPIENT.substring(1))).isFalse();
        assertThat(AgeBox.isRecipient(RECIPIENT.replace('q', 'p'))).isFalse();
        assertThat(AgeBox.isRecipient("")).isFalse();
    }

    private static boolean opens(byte[] closed, AgeBox.Key key) {
        try {
            return AgeBox.open(closed, key.identity()).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
