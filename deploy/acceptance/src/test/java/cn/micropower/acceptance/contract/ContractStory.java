package cn.micropower.acceptance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.micropower.acceptance.stage.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Story
@DisplayName("接口文档一经公布:只增不改")
class ContractStory {
  /** With it, what was added is written into the committed document; what broke never is. */
  private static final boolean ACCEPT = Boolean.getBoolean("contract.accept");

  private final Document now = Document.now();

  @Test
  @DisplayName("系统所说的与公布的一字不差;有增添的,先认可再公布")
  void the_system_says_what_was_promised() {
    if (ACCEPT && Document.isCommitted()) {
      assertThat(Breakage.between(Document.committed(), now)).isEmpty();
    }
    if (ACCEPT) {
      now.commit();
    }
    assertThat(now.text())
        .as("something was added: contracts/openapi/README.md tells how to accept it")
        .isEqualTo(Document.committed().text());
  }

  @Test
  @DisplayName("照旧文档写的客户端,一个也不会被绊倒")
  void nobody_who_keeps_to_the_document_is_tripped_up() {
    assertThat(Breakage.between(Document.committed(), now)).isEmpty();
  }
}
