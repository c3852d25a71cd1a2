package org.nextline.patient;

import jakarta.validation.constraints.Size;
import java.util.List;

/** Sources that contradict each other about one field, which is therefore not known. */
public record Conflict(
    @Size(max = 100) String field,
    @Size(max = 200) List<Object> values,
    @Size(max = 200) List<@Size(max = 300) String> sources) {}
