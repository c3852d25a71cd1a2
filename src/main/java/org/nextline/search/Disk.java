package org.nextline.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;

/** Opens the folder of a generation; tests put a faulty disk in its place. */
interface Disk {

  Directory open(Path folder) throws IOException;
}
