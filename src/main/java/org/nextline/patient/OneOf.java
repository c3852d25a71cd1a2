package org.nextline.patient;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** The text is one of a closed list of codes, spelt exactly; null is accepted. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Check.class)
public @interface OneOf {

  /** The codes. */
  String[] value();

  String message() default "must be one of {value}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Looks the code up. */
  final class Check implements ConstraintValidator<OneOf, String> {

    private Set<String> codes;

    @Override
    public void initialize(OneOf constraint) {
      codes = Set.of(constraint.value());
    }

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
      return code == null || codes.contains(code);
    }
  }
}
