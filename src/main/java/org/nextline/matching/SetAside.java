package org.nextline.matching;

import java.util.List;

/**
 * An option that a known fact speaks against, kept out of the list and named here with the reason.
 *
 * @param because what speaks against it
 */
public record SetAside(OptionKind kind, String id, String title, List<String> because) {}
