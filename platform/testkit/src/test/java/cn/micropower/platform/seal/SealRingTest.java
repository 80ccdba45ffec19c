package cn.micropower.platform.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.seal.Enclosure;
import cn.micropower.contracts.seal.SealedValue;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("钥匙串")
class SealRingTest {
  private static final String OLD = "old:" + Base64.getEncoder().encodeToString(new byte[32]);
  private static final String NEW = "new:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
  private static final Enclosure FACT =
      new Enclosure(Map.of("ce_type", "case.opened"), "{\"case\":1}".getBytes(UTF_8));

  private static final byte[] LEAF = "leaf 1".getBytes(UTF_8);
  private static final byte[] OTHER = "leaf 2".getBytes(UTF_8);

  private final SealRing before = SealRing.parse(OLD);
  private final SealRing after = SealRing.parse(NEW + "\n\n" + OLD + "\n");

  @Test
  @DisplayName("头一把封，每一把都能开；封上写明用的哪一把")
  void the_first_seals_and_all_open() {
    var old = before.seal(LEAF, FACT);
    var fresh = after.seal(LEAF, FACT);
    assertThat(SealedValue.decode(fresh).key()).isEqualTo("new");
    assertThat(after.open(LEAF, old).headers()).isEqualTo(FACT.headers());
    assertThat(after.open(LEAF, fresh).json()).isEqualTo(FACT.json());
    shut(before, LEAF, fresh, "it is sealed under the key new, which is not held here");
  }

  @Test
  @DisplayName("有事无事，一样长，没有两件相同")
  void nothing_and_something_look_alike() {
    var fact = after.seal(LEAF, FACT);
    var again = after.seal(LEAF, FACT);
    var nothing = after.seal(OTHER, Enclosure.EMPTY);
    assertThat(nothing).hasSameSizeAs(fact);
    assertThat(again).hasSameSizeAs(fact).isNotEqualTo(fact);
    assertThat(new String(fact, UTF_8)).doesNotContain("case");
    assertThat(after.open(OTHER, nothing).json()).isNull();
  }

  @Test
  @DisplayName("动过一字、换了叶、不是密封件：打不开")
  void an_altered_or_moved_one_does_not_open() {
    var value = after.seal(LEAF, FACT);
    for (int place : new int[] {10, value.length / 2, value.length - 1}) {
      var altered = value.clone();
      altered[place] ^= 1;
      shut(after, LEAF, altered, "it does not open with its key");
    }
    shut(after, OTHER, value, "it does not open with its key");
    shut(after, LEAF, "{}".getBytes(UTF_8), "it is no sealed value");
  }

  @Test
  @DisplayName("钥匙文件写错，一把也不认")
  void a_file_of_anything_else_is_refused() {
    for (var text : new String[] {"", "old", "old:AAAA", "OLD:" + NEW, OLD + "\n" + OLD, "old:%"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> SealRing.parse(text));
    }
  }

  private static void shut(SealRing ring, byte[] leaf, byte[] value, String why) {
    assertThatThrownBy(() -> ring.open(leaf, value)).isInstanceOf(NotOpened.class).hasMessage(why);
  }
}
