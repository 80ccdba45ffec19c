package cn.micropower.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir Path folder;

  @Test
  @DisplayName("磁盘将满：说出还剩多少、需要多少")
  void a_full_disk_is_told_in_one_sentence() {
    Home home = new Home(folder);
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> home.requireRoom(300L << 20))
        .withMessage(
            "The disk that holds %s has only 300 MiB left and at least 1024 MiB are needed: free"
                + " some, or choose another folder with MICROPOWER_HOME.",
            folder);
    home.requireRoom(Home.ROOM_NEEDED);
  }

  @Test
  @DisplayName("别人的文件夹不碰")
  void a_folder_of_somebody_else_is_left_alone() throws IOException {
    Path theirs = Files.writeString(folder.resolve("letter.txt"), "dear");
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(new Home(folder)::prepare)
        .withMessageContaining("was not made by ./deploy/up");
    assertThat(theirs).hasContent("dear");
  }

  @Test
  @DisplayName("只有主人能读")
  void the_home_is_its_owners_alone() throws IOException {
    Home home = new Home(folder.resolve("home"));
    home.prepare();
    assertThat(Files.getPosixFilePermissions(home.root()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  @DisplayName("清空后可以重来")
  void an_emptied_home_can_be_used_again() {
    Home home = new Home(folder.resolve("home"));
    home.prepare();
    String first = new Secrets(home.secrets("a")).password("p");
    home.empty();
    home.prepare();
    assertThat(new Secrets(home.secrets("a")).password("p")).isNotEqualTo(first);
  }

  @Test
  @DisplayName("一次只有一个命令在动手")
  void one_command_at_a_time() {
    Home home = new Home(folder.resolve("home"));
    home.prepare();
    try (Turn turn = Turn.take(home)) {
      assertThat(turn).isNotNull();
      assertThatExceptionOfType(Trouble.class)
          .isThrownBy(() -> Turn.take(home))
          .withMessageContaining("Another ./deploy command");
    }
    Turn.take(home).close();
  }
}
