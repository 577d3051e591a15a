package org.mekongmigration.handinhand.lessonplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.activity.Activity;
import org.mekongmigration.handinhand.activity.Activity.Material;
import org.mekongmigration.handinhand.activity.Printable;
import org.mekongmigration.handinhand.activity.Printable.CardSet;
import org.mekongmigration.handinhand.document.Flow.Origin;
import org.mekongmigration.handinhand.edition.Thrift;
import org.mekongmigration.handinhand.language.Localized;

/**
 * Something that the lesson needs.
 *
 * @param printable what is printed for it, if it is paper
 * @param activity where the printable stands
 * @param count absent while nobody said how many pupils there are
 */
public record GatheredMaterial(
        Localized<String> text,
        @Nullable Printable printable,
        Activity activity,
        @Nullable Integer count) {

    /** All that a lesson needs. Activities share what they do not use up; sheets to write on are counted for each. */
    public static List<GatheredMaterial> of(Lesson lesson) {
        return of(List.of(lesson));
    }

    /** All that several lessons need, which share it in the same way: what is cut or stays is there for the next lesson. */
    public static List<GatheredMaterial> of(Collection<Lesson> lessons) {
        var gathered = new LinkedHashMap<Object, GatheredMaterial>();
        for (var lesson : lessons) {
            var pupils = lesson.plan().schoolClass().pupils();
            for (var adapted : lesson.activities().values()) {
                for (var need : needs(adapted.activity(), pupils)) {
                    gathered.merge(need.same(), need, GatheredMaterial::and);
                }
            }
        }
        return List.copyOf(gathered.values());
    }

    /** Sheets of paper as far as they can be told before anything is laid out; absent if it is not printed or the pupils are not counted. */
    public @Nullable Integer sheets() {
        return sheets(SheetPages.GUESSED);
    }

    @Nullable
    Integer sheets(SheetPages pages) {
        return printable == null || count == null ? null : count * pages.of(activity, printable);
    }

    /** What of it is printed; absent for what is not. */
    public @Nullable Origin origin() {
        return printable == null ? null : new Origin(activity.id(), printable.id());
    }

    /** With a sheet for two pupils, where that is chosen. */
    GatheredMaterial spared(Thrift thrift) {
        var origin = origin();
        return origin == null || count == null || !thrift.shares(origin)
                ? this
                : new GatheredMaterial(text, printable, activity, (count + 1) / 2);
    }

    public boolean isCut() {
        return printable instanceof CardSet;
    }

    private static List<GatheredMaterial> needs(Activity activity, @Nullable Integer pupils) {
        var needs = new ArrayList<GatheredMaterial>();
        for (var material : activity.materials()) {
            needs.add(new GatheredMaterial(
                    material.text(), printable(activity, material), activity, count(activity, material, pupils)));
        }
        // a printable that no material names is printed once all the same
        activity.printables().stream()
                .filter(it ->
                        activity.materials().stream().noneMatch(m -> it.id().equals(m.printable())))
                .forEach(it -> needs.add(new GatheredMaterial(it.title(), it, activity, 1)));
        return needs;
    }

    private static @Nullable Printable printable(Activity activity, Material material) {
        return activity.printables().stream()
                .filter(it -> it.id().equals(material.printable()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer count(Activity activity, Material material, @Nullable Integer pupils) {
        if (pupils == null && material.copies() != null && material.copies() != Activity.Copies.ONE_PER_CLASS) {
            return null;
        }
        var grouping = activity.group() == null ? null : activity.group().work();
        return CopyCount.copies(material.copies(), grouping, pupils == null ? 1 : pupils);
    }

    /** Two activities that were translated apart need the same thing all the same. */
    private Object named() {
        return text.in(activity.source())
                .<Object>map(words -> words.strip().toLowerCase(Locale.ROOT))
                .orElse(text);
    }

    private Object same() {
        return printable == null ? named() : Map.entry(activity.id(), printable.id());
    }

    private GatheredMaterial and(GatheredMaterial other) {
        if (count == null || other.count == null) {
            return this;
        }
        var usedUp = printable != null && !isCut();
        return new GatheredMaterial(
                text, printable, activity, usedUp ? count + other.count : Math.max(count, other.count));
    }
}
