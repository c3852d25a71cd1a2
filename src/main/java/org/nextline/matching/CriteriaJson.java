package org.nextline.matching;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.nextline.eligibility.Criterion;
import org.nextline.eligibility.predicate.Predicate;

/** Criteria with their predicates as JSON, in which the catalogue keeps them. */
final class CriteriaJson {

  private static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {};
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Criterion.class, Named.class)
          .addMixIn(Predicate.class, Named.class)
          .registerSubtypes(named(Criterion.class, Predicate.class))
          .build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(CRITERIA);
  private static final ObjectReader READER = MAPPER.readerFor(CRITERIA);

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Named {}

  private CriteriaJson() {}

  static String write(List<Criterion> criteria) {
    try {
      return WRITER.writeValueAsString(criteria);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("criteria cannot be written as JSON", e);
    }
  }

  static List<Criterion> read(String json) {
    try {
      return READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("stored criteria cannot be read", e);
    }
  }

  private static NamedType[] named(Class<?>... sealedTypes) {
    return Arrays.stream(sealedTypes)
        .flatMap(CriteriaJson::implementations)
        .map(type -> new NamedType(type, type.getSimpleName()))
        .toArray(NamedType[]::new);
  }

  private static Stream<Class<?>> implementations(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CriteriaJson::implementations)
        : Stream.of(type);
  }
}
