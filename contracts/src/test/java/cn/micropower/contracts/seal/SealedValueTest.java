package cn.micropower.contracts.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("密封件")
class SealedValueTest {
  private static final byte[] CIPHER = new byte[28];

  @Test
  @DisplayName("版本一的字节永远不变")
  void version_one_is_frozen() {
    var value = new SealedValue("2026-a", CIPHER).encode();
    assertThat(HexFormat.of().formatHex(value))
        .isEqualTo("0106" + "323032362d61" + "00".repeat(28));
    var decoded = SealedValue.decode(value);
    assertThat(decoded.key()).isEqualTo("2026-a");
    assertThat(decoded.cipher()).isEqualTo(CIPHER);
  }

  @Test
  @DisplayName("不是密封件的不当作密封件")
  void other_bytes_are_refused() {
    var value = new SealedValue("2026-a", CIPHER).encode();
    var later = value.clone();
    later[0] = 2;
    var unnamed = value.clone();
    unnamed[2] = 'A';
    refused(new byte[0]);
    refused(later);
    refused(unnamed);
    refused(Arrays.copyOf(value, value.length - 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SealedValue("", CIPHER));
  }

  @Test
  @DisplayName("封内字节永远不变，补零到整块")
  void an_enclosure_is_frozen_and_padded() {
    var enclosure = new Enclosure(Map.of("ce_type", "案.立"), "{}".getBytes(UTF_8));
    var bytes = enclosure.encode();
    assertThat(HexFormat.of().formatHex(bytes))
        .startsWith(
            "00000002" + "0001" + "000763655f74797065" + "0007e6a1882ee7ab8b" + "7b7d" + "00")
        .hasSize(2 * Enclosure.BLOCK);
    assertThat(Enclosure.decode(bytes).headers()).isEqualTo(enclosure.headers());
    assertThat(Enclosure.decode(bytes).json()).isEqualTo(enclosure.json());
  }

  @Test
  @DisplayName("有内容与无内容，长短一样；越过一块才多一块")
  void nothing_is_as_long_as_something() {
    var nothing = Enclosure.EMPTY.encode();
    assertThat(nothing).hasSize(Enclosure.BLOCK);
    assertThat(Enclosure.decode(nothing).json()).isNull();
    assertThat(new Enclosure(Map.of(), new byte[Enclosure.BLOCK - 6]).encode())
        .hasSameSizeAs(nothing);
    assertThat(new Enclosure(Map.of(), new byte[Enclosure.BLOCK - 5]).encode())
        .hasSize(2 * Enclosure.BLOCK);
  }

  @Test
  @DisplayName("残缺的封内读不出")
  void a_torn_enclosure_is_refused() {
    var bytes = new Enclosure(Map.of("a", "b"), new byte[20]).encode();
    for (int length : new int[] {0, 3, 5, 7, 9, 20}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Enclosure.decode(Arrays.copyOf(bytes, length)));
    }
  }

  private static void refused(byte[] bytes) {
    assertThatIllegalArgumentException().isThrownBy(() -> SealedValue.decode(bytes));
  }
}
