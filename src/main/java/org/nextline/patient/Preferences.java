package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the patient wants; every part may be null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preferences(
    @Size(max = 20)
        List<
                @OneOf({
                  "CLINICAL_TRIAL",
                  "SPECIALIST_CENTRE",
                  "COMBINATION_OR_SEQUENTIAL",
                  "REPURPOSED_DRUG",
                  "PALLIATIVE_CARE"
                })
                String>
            kinds,
    @Size(max = 20) List<@Size(max = 50) String> phases,
    Boolean excludePlacebo,
    Boolean remoteOk,
    @Size(max = 20) List<@Size(max = 50) String> languages) {}
