package org.mekongmigration.handinhand.reading.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mekongmigration.handinhand.language.Language;
import org.mekongmigration.handinhand.press.html.Markup;

/**
 * A page of the public face before its frame is around it.
 *
 * @param main what stands between header and footer
 * @param languages links by which the reader changes the language
 * @param aside short words at the right of the header
 * @param style rules that only this page needs; written by us, never by a user
 * @param head elements for the head
 * @param address of this page on this server, for those who look for it; absent: not to be found
 * @param formTo true where the page holds a form that is sent to this server
 */
public record PublicPage(
        Language language,
        String title,
        Markup main,
        List<LanguageLink> languages,
        @Nullable PublicWord aside,
        String style,
        @Nullable Markup head,
        @Nullable String address,
        boolean formTo) {

    /** @param address absent for the language that the page is in */
    public record LanguageLink(Language language, @Nullable String address) {}

    public PublicPage {
        languages = List.copyOf(languages);
    }

    /** A plain page that nobody is to find by searching. */
    public static PublicPage of(Language language, String title, Markup main) {
        return new PublicPage(language, title, main, List.of(), null, "", null, null, false);
    }

    public PublicPage with(List<LanguageLink> links) {
        return new PublicPage(language, title, main, links, aside, style, head, address, formTo);
    }

    public PublicPage aside(PublicWord words) {
        return new PublicPage(language, title, main, languages, words, style, head, address, formTo);
    }

    public PublicPage styled(String rules) {
        return new PublicPage(language, title, main, languages, aside, rules, head, address, formTo);
    }

    public PublicPage headed(Markup elements) {
        return new PublicPage(language, title, main, languages, aside, style, elements, address, formTo);
    }

    /** May be found by searching, at this address; absent: not to be found. */
    public PublicPage foundAt(@Nullable String path) {
        return new PublicPage(language, title, main, languages, aside, style, head, path, formTo);
    }

    public PublicPage withForm() {
        return new PublicPage(language, title, main, languages, aside, style, head, address, true);
    }
}
