package org.bitacora.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals the personal and sensitive values of a change or a row with AES-256-GCM. Until a workspace has a password its
/// key lies in the file itself: the same path, later merely locked (`design.md` §5). One instance serves one thread.
public final class FieldSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final Cipher cipher;

    /// @param key 32 bytes
    public FieldSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] newKey() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// @param place what the sealed bytes belong to (a change or a record), so that they cannot be moved elsewhere
    public byte[] seal(byte[] open, byte[] place) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            byte[] sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(open.length));
            cipher.doFinal(open, 0, open.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws SealBroken if the bytes were changed, moved or sealed with another key
    public byte[] unseal(byte[] sealed, byte[] place) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(place);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken(e);
        }
    }

    /// What was sealed cannot be opened: damage, or another key.
    public static final class SealBroken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SealBroken(Throwable cause) {
            super("sealed bytes cannot be opened", cause);
        }
    }
}
