package id.jejak.engine.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
  @TempDir Path folder;
  Path data;
  Path file;

  @BeforeEach
  void place() {
    data = folder.resolve("data");
    file = folder.resolve("keys/master.key");
  }

  static byte[] trace(MasterKey key) {
    return key.mac("test", "x".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_first_run_makes_a_key_that_only_its_owner_reads_and_the_next_reads_the_same()
      throws IOException {
    MasterKey made = MasterKey.read(file, data, true);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(trace(MasterKey.read(file, data, false))).isEqualTo(trace(made));
  }

  @Test
  void two_keys_differ_and_so_do_the_purposes_of_one() {
    MasterKey one = MasterKey.read(file, data, true);
    MasterKey two = MasterKey.read(folder.resolve("other.key"), data, true);
    assertThat(trace(one)).isNotEqualTo(trace(two));
    assertThat(trace(one)).isNotEqualTo(one.mac("other", "x".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_missing_key_is_not_made_unless_this_is_asked_for() {
    assertThatThrownBy(() -> MasterKey.read(file, data, false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no master key");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_key_that_others_can_read_is_refused() throws IOException {
    MasterKey.read(file, data, true);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> MasterKey.read(file, data, false)).hasMessageContaining("chmod 600");
  }

  @Test
  void a_key_under_the_data_folder_is_refused() {
    assertThatThrownBy(() -> MasterKey.read(data.resolve("x/../master.key"), data, true))
        .hasMessageContaining("must not lie under the data folder");
  }

  @Test
  void a_key_that_a_link_leads_to_under_the_data_folder_is_refused() throws IOException {
    MasterKey.read(data.resolve("../moved.key"), data, true);
    Files.createDirectories(data);
    Files.move(folder.resolve("moved.key"), data.resolve("moved.key"));
    Path link = Files.createSymbolicLink(folder.resolve("link.key"), data.resolve("moved.key"));
    assertThatThrownBy(() -> MasterKey.read(link, data, false))
        .hasMessageContaining("must not lie under the data folder");
  }

  @Test
  void a_file_that_holds_no_key_is_refused_and_its_content_not_quoted() throws IOException {
    for (String content : new String[] {"", "secret words", "abcd", "00".repeat(33)}) {
      Files.deleteIfExists(file);
      MasterKey.read(file, data, true);
      Files.writeString(file, content);
      assertThatThrownBy(() -> MasterKey.read(file, data, false))
          .as(content)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("64 hexadecimal digits");
    }
  }
}
