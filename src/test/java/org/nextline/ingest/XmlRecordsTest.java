package org.nextline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlRecordsTest {

  private final List<XmlElement> found = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void readsEveryRecordWhereverItStands() throws IOException {
    read("<all><r><a> 1 </a><a>2\n3</a><b><![CDATA[x < y]]></b></r><other/><r/></all>");

    assertThat(found).hasSize(2);
    assertThat(found.getFirst().values("a")).containsExactly("1", "2 3");
    assertThat(found.getFirst().value("b")).isEqualTo("x < y");
    assertThat(found.getLast().value("a")).isNull();
    assertThat(found.getLast().child("a").child("b").value()).isNull();
  }

  @Test
  void whatCameBeforeABreakCounts() {
    assertThatThrownBy(() -> read("<all><r><a>1</a></r>\n<r><a>2</r></all>"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("not well-formed XML at line 2, column ");
    assertThat(found).hasSize(1);
  }

  @Test
  void aFileOfTheMachineIsNeverReadIn() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    assertThatThrownBy(() ->
            read(
                "<!DOCTYPE all [<!ENTITY x SYSTEM \"%s\">]><all><r><a>&x;</a></r></all>"
                    .formatted(secret.toUri())))
        .hasMessageContaining("document type");
    assertThat(found).isEmpty();
  }

  @Test
  void entitiesThatGrowAreNeverExpanded() {
    assertThatThrownBy(() ->
            read(
                """
                <!DOCTYPE all [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>
                <all><r><a>&c;</a></r></all>
                """))
        .hasMessageContaining("document type");
    assertThat(found).isEmpty();
  }

  @Test
  void aRecordOfEndlessElementsIsGivenUp() {
    assertThatThrownBy(() -> read("<r>" + "<a/>".repeat(1_000_001) + "</r>"))
        .hasMessageContaining("more than 1,000,000 elements");
  }

  @Test
  void endlessNestingIsGivenUp() {
    assertThatThrownBy(() -> read("<r>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</r>"))
        .isInstanceOf(IOException.class);
    assertThat(found).isEmpty();
  }

  private void read(String xml) throws IOException {
    new XmlRecords("r").read(Reading.input("a.xml", xml), found::add);
  }
}
