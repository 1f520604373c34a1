package dev.etiquette.desk.folder;

import java.util.List;
import java.util.SortedMap;

/**
 * The folder and its draft at one moment.
 *
 * @param published the files as they are published
 * @param draft the files that are otherwise in the draft
 * @param drafted the files as they would be if the draft were published
 * @param conflicts the files that somebody else has published anew since the draft of them was begun, sorted
 */
public record FolderLook(
        FolderContent published, SortedMap<String, DraftFile> draft, FolderContent drafted, List<String> conflicts) {}
