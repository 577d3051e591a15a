package org.mekongmigration.handinhand.benchmark;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.account.SchoolId;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentFormat;
import org.mekongmigration.handinhand.search.GeneratedCatalogue;
import org.mekongmigration.handinhand.search.IndexRebuilding;
import org.mekongmigration.handinhand.work.ArchivedWork;
import org.mekongmigration.handinhand.work.ArchivedWork.OneRevision;
import org.mekongmigration.handinhand.work.WorkArchive;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a library as a backup is brought back: the rows of published works first, then entries and index in one go. Publishing one
 * work after the other writes each of them to the index by itself, which takes hours for as many.
 */
@TestComponent
class LibraryFilling {

    private static final int AT_ONCE = 250;
    private static final int TOLD = 10_000;

    private final WorkArchive archive;
    private final IndexRebuilding index;
    private final ContentFormat format;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LibraryFilling(
            WorkArchive archive,
            IndexRebuilding index,
            ContentFormat format,
            TransactionTemplate transaction,
            Clock clock) {
        this.archive = archive;
        this.index = index;
        this.format = format;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param schools whose works they are, in turn; every other work is the Network's */
    void rows(GeneratedCatalogue catalogue, int works, List<SchoolId> schools) {
        IntStream.rangeClosed(0, (works - 1) / AT_ONCE).parallel().forEach(part -> {
            transaction.executeWithoutResult(status -> {
                for (int i = part * AT_ONCE; i < Math.min(works, (part + 1) * AT_ONCE); i++) {
                    bring(catalogue.mixed(i), i, schools);
                }
            });
            if (part * AT_ONCE % TOLD == 0) {
                System.out.println("brought " + part * AT_ONCE + " of " + works);
            }
        });
    }

    /** By the same command as an operator's. */
    void index() throws InterruptedException {
        index.rebuild(new IndexRebuilding.Progress() {
            @Override
            public void read(long done, long all) {
                tell("read", done, all);
            }

            @Override
            public void built(long done, long all) {
                tell("built", done, all);
            }
        });
    }

    private static void tell(String what, long done, long all) {
        if (done % TOLD == 0) {
            System.out.println(what + " " + done + " of " + all);
        }
    }

    private void bring(Content work, int number, List<SchoolId> schools) {
        var moment = clock.instant().minusSeconds(number);
        var school = number % 2 == 0
                ? null
                : schools.get(number / 2 % schools.size()).value();
        archive.bring(archived(work, moment, school), revision -> format.toJson(work), draft -> {
            throw new IllegalStateException("no drafts");
        });
    }

    private static ArchivedWork archived(Content work, Instant moment, @Nullable String school) {
        return new ArchivedWork(
                work.id().value(),
                work.kind(),
                null,
                school,
                school == null,
                1,
                1,
                titles(work),
                moment,
                0,
                List.of(new OneRevision(1, null, moment, null, moment)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Map<String, String> titles(Content work) {
        var titles = new LinkedHashMap<String, String>();
        work.title().byLanguage().forEach((language, text) -> titles.put(language.tag(), text.text()));
        return titles;
    }
}
