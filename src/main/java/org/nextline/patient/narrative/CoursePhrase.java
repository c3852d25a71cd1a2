package org.nextline.patient.narrative;

import java.util.List;
import org.nextline.patient.narrative.ReadingWords.CourseCue;

/**
 * Words that tell how a treatment went.
 *
 * @param cues what they tell
 * @param from the first
 * @param to behind the last
 */
record CoursePhrase(List<CourseCue> cues, int from, int to) {}
