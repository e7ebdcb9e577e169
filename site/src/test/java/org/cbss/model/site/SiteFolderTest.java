package org.cbss.model.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cbss.model.Dataset;
import org.cbss.model.query.Registry;
import org.cbss.model.testing.Data;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a site into a folder that may have another. */
class SiteFolderTest {
  @TempDir
  Path folder;

  private static final Dataset TWO = Data.dataset(Data.person("ada"), Data.person("bo"));
  private static final Dataset ONE = Data.dataset(Data.person("ada"));

  private SiteChanges write(Dataset dataset) throws IOException {
    return Site.of(Registry.of(dataset), SiteOptions.defaults()).write(folder.resolve("site"));
  }

  private Path file(String path) {
    return folder.resolve("site").resolve(path);
  }

  @Test
  void leavesUnchangedFilesAlone() throws IOException {
    SiteChanges first = write(TWO);
    SiteChanges second = write(TWO);

    assertThat(first.written()).contains("index.html", "people/ada.html");
    assertThat(second.written()).isEmpty();
    assertThat(second.unchanged()).isEqualTo(first.written().size());
  }

  @Test
  void removesPageOfRecordThatIsGone() throws IOException {
    write(TWO);
    SiteChanges changes = write(ONE);

    assertThat(changes.removed()).containsExactly("people/bo.html");
    assertThat(file("people/bo.html")).doesNotExist();
    assertThat(file("people/ada.html")).exists();
  }

  @Test
  void keepsOldPageThatSomebodyChanged() throws IOException {
    write(TWO);
    Files.writeString(file("people/bo.html"), "mine");
    SiteChanges changes = write(ONE);

    assertThat(changes.kept()).containsExactly("people/bo.html");
    assertThat(file("people/bo.html")).hasContent("mine");
  }

  @Test
  void keepsFilesThatAreNotOfSite() throws IOException {
    write(TWO);
    Files.writeString(file("people/mine.html"), "mine");
    write(ONE);

    assertThat(file("people/mine.html")).hasContent("mine");
  }

  @Test
  void refusesFolderWithOtherFiles() throws IOException {
    Files.createDirectories(file(""));
    Files.writeString(file("letter.txt"), "mine");

    assertThatThrownBy(() -> write(ONE))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("not the folder of a site");
    assertThat(file("index.html")).doesNotExist();
  }

  @Test
  void refusesToReplaceForeignFile() throws IOException {
    write(ONE);
    Files.writeString(file("people/bo.html"), "mine");

    assertThatThrownBy(() -> write(TWO)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file("people/bo.html")).hasContent("mine");
  }

  @Test
  void removesNothingOutsideByForgedList() throws IOException {
    write(ONE);
    Path outside = Files.writeString(folder.resolve("letter.txt"), "x");
    String hash = Addresses.hash(Files.readAllBytes(outside));
    Files.writeString(
        file(SiteFolder.LIST),
        Files.readString(file(SiteFolder.LIST)) + hash + "  ../letter.txt\n");
    write(ONE);

    assertThat(outside).exists();
  }

  @Test
  void continuesAfterInterruption() throws IOException {
    write(TWO);
    Files.writeString(file("people/bo.html"), "<!DOCTYPE ht");
    write(TWO);

    assertThat(file("people/bo.html")).content().endsWith("</html>\n");
  }
}
