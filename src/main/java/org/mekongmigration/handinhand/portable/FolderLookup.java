package org.mekongmigration.handinhand.portable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Reference;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.document.PictureSource;
import org.mekongmigration.handinhand.edition.WorkLookup;

/** Finds what works name among the works given, in the folders beside them, then in the shipped content. Whatever version is asked for, a file has only one. */
final class FolderLookup implements WorkLookup {

    private final ContentFormat format;
    private final Map<WorkId, FileWork> known = new HashMap<>();
    private final List<Path> beside = new ArrayList<>();
    private final Set<Shown> shown = new HashSet<>();

    private record Shown(WorkId owner, String file) {}

    /** @param named what the person named: beside these the others are looked for */
    FolderLookup(ContentFormat format, List<FileWork> given, List<Path> named) {
        this.format = format;
        given.forEach(work -> known.put(work.work().id(), work));
        for (var path : named) {
            var folder = Files.isDirectory(path)
                    ? path.toAbsolutePath()
                    : path.toAbsolutePath().getParent();
            if (folder != null && folder.getParent() != null) {
                beside.add(folder.getParent());
            }
        }
        var own = System.getenv("HANDINHAND_LESSON_TEMPLATES");
        if (own != null && !own.isBlank()) {
            beside.add(Path.of(own).toAbsolutePath());
        }
    }

    @Override
    public Optional<Content> find(Reference reference) {
        return work(reference.work()).map(FileWork::work).filter(work -> work.kind() == reference.kind());
    }

    @Override
    public Optional<PictureSource> picture(WorkId owner, Picture picture) {
        var file = picture.file();
        if (file == null) {
            return Optional.empty();
        }
        var found = work(owner).flatMap(work -> PictureFile.read(work.files(), file));
        if (found.isPresent()) {
            shown.add(new Shown(owner, file));
        }
        return found;
    }

    /** What was found once is not read again for it. */
    boolean has(WorkId owner, Picture picture) {
        return picture.file() != null && shown.contains(new Shown(owner, picture.file()))
                || picture(owner, picture).isPresent();
    }

    private Optional<FileWork> work(WorkId id) {
        var found = known.get(id);
        if (found == null) {
            found = besides(id).or(() -> ShippedWorks.find(format, id)).orElse(null);
            if (found != null) {
                known.put(id, found);
            }
        }
        return Optional.ofNullable(found);
    }

    /** A folder is named as its work; that is tried first, since a whole disk may lie beside. */
    private Optional<FileWork> besides(WorkId id) {
        for (var folder : beside) {
            var file = folder.resolve(id.value()).resolve(WorkFiles.WORK);
            var found = Files.isRegularFile(file) ? one(List.of(file), id) : one(neighbours(folder), id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<FileWork> one(List<Path> files, WorkId id) {
        return WorkFiles.read(format, files).works().stream()
                .filter(work -> work.work().id().equals(id))
                .findFirst();
    }

    private static List<Path> neighbours(Path folder) {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.resolve(WorkFiles.WORK))
                    .filter(Files::isRegularFile)
                    .limit(1_000)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
