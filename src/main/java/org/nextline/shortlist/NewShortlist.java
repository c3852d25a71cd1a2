package org.nextline.shortlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextline.matching.Option;
import org.nextline.matching.UrgentNotice;
import org.nextline.refractory.Assessment;

/**
 * Chosen options to keep. Assessment, options and urgent notices are passed on as a match returned
 * them.
 *
 * @param label the coordinator's own reference; never a person's name
 * @param urgent null means none but those of the assessment
 */
public record NewShortlist(
    @NotNull
        @Pattern(
            regexp = "(?=.*\\p{Nd})[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._/#-]{0,79}",
            message =
                "must be your own reference, not a person's name: up to 80 letters, digits, spaces"
                    + " and . _ / # -, with at least one digit, for example REF-2026-014")
        @Schema(examples = "REF-2026-014")
        String label,
    @NotNull Assessment assessment,
    @NotNull @Size(min = 1, max = 50) List<@NotNull Option> options,
    @Size(max = 20) List<@NotNull UrgentNotice> urgent) {

  /** What is urgent in the assessment is kept as well, whether or not it was sent again. */
  ShortlistContent content() {
    Stream<UrgentNotice> sent = urgent == null ? Stream.of() : urgent.stream();
    Stream<UrgentNotice> assessed =
        assessment.urgent().stream().map(sign -> new UrgentNotice(sign.code(), sign.text()));
    return new ShortlistContent(
        assessment, options, Stream.concat(sent, assessed).distinct().toList());
  }
}
