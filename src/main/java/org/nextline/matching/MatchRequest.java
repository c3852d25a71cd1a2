package org.nextline.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.nextline.patient.PatientProfile;
import org.nextline.refractory.Stringency;

/**
 * What to match.
 *
 * @param kinds option kinds wanted; null or empty: all
 * @param limit options on a page; null: the configured default
 * @param cursor of the page before; null: the first page
 * @param stringency how strictly criteria are read; null: standard
 * @param includeUnlikely also show options that a known fact speaks against
 */
public record MatchRequest(
    @NotNull @Valid PatientProfile profile,
    List<OptionKind> kinds,
    @Min(1) @Max(500) Integer limit,
    String cursor,
    Stringency stringency,
    Boolean includeUnlikely) {}
