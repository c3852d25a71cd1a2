package org.nextline.matching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A text to be read into a profile.
 *
 * @param text a clinic letter, a note, a line of a questionnaire
 */
public record NarrativeRequest(@NotBlank @Size(max = 1_000_000) String text) {}
