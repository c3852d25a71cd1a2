package org.nextline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.nextline.patient.InvalidInput;
import org.nextline.patient.Violation;

/**
 * Reads JSON outside a request by the rules of the REST interface: the same fields are refused with
 * the same words.
 */
public final class StrictReader<T> {

  private final ObjectReader reader;
  private final Validator validator;

  public StrictReader(Class<T> type) {
    this.reader = mapper().readerFor(type);
    this.validator = Validation.buildDefaultValidatorFactory().getValidator();
  }

  /** The mapper of the command line: as strict as the service's, dates as ISO texts. */
  public static ObjectMapper mapper() {
    ObjectMapper mapper =
        new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    new StrictJson().customize(mapper);
    return mapper;
  }

  /** Throws {@link InvalidInput} naming each field at fault and never quoting what was sent. */
  public T read(String json) {
    T value = parse(json);
    Set<ConstraintViolation<T>> violations = validator.validate(value);
    if (!violations.isEmpty()) {
      throw new InvalidInput(violations.stream().map(BeanViolations::of).toList());
    }
    return value;
  }

  private T parse(String json) {
    try {
      T value = reader.readValue(json);
      if (value == null) {
        throw new InvalidInput("", "an object is expected, not null");
      }
      return value;
    } catch (JsonProcessingException e) {
      Problem problem = JsonProblems.of(e);
      throw problem.violations().isEmpty()
          ? new InvalidInput(List.of(new Violation("", problem.detail())))
          : new InvalidInput(problem.violations());
    }
  }
}
