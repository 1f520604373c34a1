/** The folder that is published, and the drafts and versions that are kept beside it. The door is {@link dev.etiquette.desk.folder.DeskFolder}. */
@NullMarked
package dev.etiquette.desk.folder;

import org.jspecify.annotations.NullMarked;
