package org.mekongmigration.handinhand.storybook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.content.Ages;
import org.mekongmigration.handinhand.content.BasedOn;
import org.mekongmigration.handinhand.content.BlockId;
import org.mekongmigration.handinhand.content.ChecksOfAll;
import org.mekongmigration.handinhand.content.Content;
import org.mekongmigration.handinhand.content.ContentKind;
import org.mekongmigration.handinhand.content.Kind;
import org.mekongmigration.handinhand.content.Maker;
import org.mekongmigration.handinhand.content.Picture;
import org.mekongmigration.handinhand.content.Prose;
import org.mekongmigration.handinhand.content.Shape;
import org.mekongmigration.handinhand.content.WorkId;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.language.Localized;
import org.mekongmigration.handinhand.language.Typeface;

/**
 * A picture book. An opening may lack its picture or its words: that is a finding, not an error.
 *
 * @param faces in which its languages are set; the others in those of the installation
 */
public record Storybook(
        WorkId id,
        List<Language> languages,
        Localized<String> title,
        @Nullable Ages ages,
        Map<Language, Typeface> faces,
        @Nullable Cover cover,
        List<Spread> spreads,
        List<Question> questions,
        Map<BlockId, Picture> pictures,
        @Nullable String licence,
        List<Maker> makers,
        @Nullable BasedOn basedOn)
        implements Content {

    public static final ContentKind<Storybook> KIND = new ContentKind<>(
            Kind.STORYBOOK,
            Storybook.class,
            book -> Set.of(),
            ChecksOfAll.and(new SpreadsCheck(), new PicturesNamedCheck(), new CoverCheck(), new FacesCheck()));

    public Storybook {
        languages = Shape.workLanguages(languages);
        spreads = Shape.blocks("spreads", spreads, Spread::id);
        questions = Shape.blocks("questions", questions, Question::id);
        pictures = Shape.ordered(pictures);
        faces = Shape.ordered(faces);
        makers = List.copyOf(makers);
    }

    public record Cover(@Nullable BlockId picture, @Nullable Focus focus) {}

    /**
     * @param picture one of the book's pictures
     * @param focus absent: the middle of it, and as much as fits
     */
    public record Spread(
            BlockId id,
            Layout layout,
            @Nullable BlockId picture,
            @Nullable Focus focus,
            Localized<Prose> words) {}

    /**
     * What a page shows of its picture. The picture itself stays as it is.
     *
     * @param across the point that stands nearest to the middle of the page's room, from the left, in percent of the picture
     * @param down the same from the top
     * @param zoom how much larger than to fill its room, in percent; absent: 100
     */
    public record Focus(int across, int down, @Nullable Integer zoom) {

        public static final int LARGEST = 400;

        public static final Focus MIDDLE = new Focus(50, 50, null);

        public Focus {
            Shape.within("across", across, 0, 100);
            Shape.within("down", down, 0, 100);
            Shape.within("zoom", zoom, 100, LARGEST);
        }
    }

    public enum Layout {
        PICTURE_ABOVE,
        PICTURE_BELOW,
        PICTURE_LEFT,
        PICTURE_RIGHT,
        WORDS_ONLY
    }

    /** Something to talk about after reading. */
    public record Question(BlockId id, Localized<Prose> text) {}

    @Override
    public Kind kind() {
        return Kind.STORYBOOK;
    }
}
