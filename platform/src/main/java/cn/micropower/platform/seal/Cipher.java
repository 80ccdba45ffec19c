package cn.micropower.platform.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce in front; the context (whose datum) is authenticated too. */
public final class Cipher {
  private static final String TRANSFORMATION = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKey key;

  public Cipher(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  public static byte[] newKey() {
    try {
      var generator = KeyGenerator.getInstance("AES");
      generator.init(KEY_BITS, RANDOM);
      return generator.generateKey().getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public byte[] encrypt(byte[] clear, byte[] context) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    var cipherText = run(javax.crypto.Cipher.ENCRYPT_MODE, nonce, clear, context);
    var sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipherText.length);
    System.arraycopy(cipherText, 0, sealed, NONCE_BYTES, cipherText.length);
    return sealed;
  }

  /**
   * Returns the clear text.
   *
   * @throws IllegalStateException if key, context or cipher text do not belong together
   */
  public byte[] decrypt(byte[] sealed, byte[] context) {
    var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    var cipherText = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return run(javax.crypto.Cipher.DECRYPT_MODE, nonce, cipherText, context);
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, byte[] context) {
    try {
      var cipher = javax.crypto.Cipher.getInstance(TRANSFORMATION);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context);
      return cipher.doFinal(input);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("a sealed datum does not open with its key", broken);
    }
  }
}
