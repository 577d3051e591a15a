package org.mekongmigration.handinhand.portable;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.content.Finding;
import org.mekongmigration.handinhand.content.Finding.Severity;
import org.mekongmigration.handinhand.edition.BeforePrinting;

/** {@code check}: what is wrong and what is unwise, with file and line. */
final class CheckCommand implements Command {

    @Override
    public String word() {
        return "check";
    }

    @Override
    public String usage() {
        return "./run check WORK…\n    what is wrong or unwise in works, with file and line; ends with 1 if any is an error";
    }

    @Override
    public ExitStatus run(List<String> arguments, PrintStream results, PrintStream messages) {
        var named = Arguments.of(arguments, Set.of(), Set.of()).works();
        var format = Kinds.format();
        var before = Composers.printing().before();
        var read = WorkFiles.read(format, named);
        var lookup = new FolderLookup(format, read.works(), named);
        read.problems().forEach(problem -> results.println(Messages.line(problem)));
        boolean isWell = read.problems().isEmpty();
        for (var work : read.works()) {
            for (var finding : findings(work, format, lookup, before)) {
                results.println(Messages.line(work.markOf(finding), finding));
                isWell &= finding.severity() != Severity.ERROR;
            }
        }
        return isWell ? ExitStatus.DONE : ExitStatus.INPUT_AT_FAULT;
    }

    private List<Finding> findings(FileWork work, ContentFormat format, FolderLookup lookup, BeforePrinting before) {
        var findings = new ArrayList<>(format.findings(work.work(), lookup));
        work.work().pictures().forEach((id, picture) -> {
            if (lookup.picture(work.work().id(), picture).isEmpty()) {
                findings.add(Finding.error(
                        "portable.picture-file-missing",
                        List.of("pictures", id.value(), "file"),
                        picture.file() == null ? id.value() : picture.file()));
            }
        });
        findings.addAll(before.findings(work.work(), lookup));
        return findings;
    }
}
