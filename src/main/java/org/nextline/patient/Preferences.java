package org.nextline.patient;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What the patient wants; every part may be null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preferences(
    List<String> kinds,
    List<String> phases,
    Boolean excludePlacebo,
    Boolean remoteOk,
    List<String> languages) {}
