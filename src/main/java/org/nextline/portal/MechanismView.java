package org.nextline.portal;

import java.util.List;

/**
 * A reason why some medicines stopped working, in plain words.
 *
 * @param meaning null where nothing is said
 */
public record MechanismView(
    String marker,
    String meaning,
    List<String> lost,
    List<String> implies,
    String confidence,
    String source) {}
