package org.nextline.patient;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;

/**
 * A symptom.
 *
 * @param severity 0 to 10 on the Edmonton Symptom Assessment System (ESAS) scale; null where
 *     unknown
 */
public record Symptom(
    @Size(max = 200) String name, @DecimalMin("0") @DecimalMax("10") Double severity) {}
