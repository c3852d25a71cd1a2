package org.nextline.patient.narrative;

import java.util.List;
import org.nextline.patient.PatientProfile;

/**
 * What was read from a text.
 *
 * @param profile of what the patient has, and of what the patient had where that lasts; without
 *     notes
 * @param spans everything that was recognised, in the order of the text
 */
public record Narrative(PatientProfile profile, List<Span> spans) {}
