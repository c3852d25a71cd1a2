package org.nextline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The schema's description names the schema's fields, all of them and no others. */
class IndexReadmeTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\|(?: [^|]+\\|){4}$");

  @Test
  void describesEveryFieldOfThisVersion() throws IOException {
    String readme = Files.readString(Path.of("index/README.md"));
    String fields = readme.substring(readme.indexOf("## Fields"), readme.indexOf("## Analysis"));
    List<String> described = ROW.matcher(fields).results().map(row -> row.group(1)).toList();
    List<String> defined =
        Arrays.stream(IndexSchema.class.getDeclaredFields())
            .filter(field -> field.getType() == String.class)
            .map(IndexReadmeTest::valueOf)
            .toList();

    assertThat(described).containsExactlyInAnyOrderElementsOf(defined);
    assertThat(readme).contains("Schema version " + IndexSchema.VERSION + " ");
  }

  private static String valueOf(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
