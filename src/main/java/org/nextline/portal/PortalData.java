package org.nextline.portal;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What the form asks and the words of the answer, read from the program's resources. */
@Dependent
class PortalData {

  private static final YAMLMapper YAML = new YAMLMapper();

  @Produces
  @Singleton
  static Questionnaire questionnaire() {
    return read("/portal/questions.yaml", Questionnaire.class);
  }

  @Produces
  @Singleton
  static PlainWords words() {
    return read("/portal/words.yaml", PlainWords.class);
  }

  private static <T> T read(String resource, Class<T> type) {
    try (InputStream in = PortalData.class.getResourceAsStream(resource)) {
      return YAML.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
