package io.answerable.ledger;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens one person's values with AES-256-GCM. A ciphertext is a fresh nonce of 12 bytes followed by the
 * encrypted text and a tag of 16 bytes; it can be opened for the same person of the same organisation only.
 */
final class PersonKey {

    static final int BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OrganisationId organisation;
    private final PersonId person;
    private final byte[] key;

    PersonKey(OrganisationId organisation, PersonId person, byte[] key) {
        this.organisation = organisation;
        this.person = person;
        this.key = key.clone();
    }

    static byte[] random() {
        return random(BYTES);
    }

    SealedValue seal(String value) {
        var nonce = random(NONCE_BYTES);
        var encrypted = run(Cipher.ENCRYPT_MODE, nonce, value.getBytes(StandardCharsets.UTF_8));
        return new SealedValue(person,
                ByteBuffer.allocate(nonce.length + encrypted.length).put(nonce).put(encrypted).array());
    }

    String open(byte[] ciphertext) {
        var content = ByteBuffer.wrap(ciphertext);
        var nonce = new byte[NONCE_BYTES];
        content.get(nonce);
        var encrypted = new byte[content.remaining()];
        content.get(encrypted);
        return new String(run(Cipher.DECRYPT_MODE, nonce, encrypted), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((organisation + "/" + person).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal value cannot be " + (mode == Cipher.ENCRYPT_MODE
                    ? "sealed"
                    : "opened"), e);
        }
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
