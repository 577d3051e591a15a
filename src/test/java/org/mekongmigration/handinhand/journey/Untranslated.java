package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Words of the screen without a Thai letter where the reader asked for Thai. Words of works say their own language. */
final class Untranslated {

    private static final String WORDS = """
            () => {
              const found = new Set();
              const thai = element => {
                for (let at = element; at; at = at.getRootNode().host) {
                  const said = at.closest('[lang]');
                  if (said) {
                    return said.lang === 'th';
                  }
                }
                return true;
              };
              const say = (words, element) => {
                const said = (words ?? '').trim();
                if (/[a-z]{3}/i.test(said) && !/[\\u0E00-\\u0E7F]/.test(said) && thai(element)) {
                  found.add(said);
                }
              };
              const walk = root => {
                for (const element of root.querySelectorAll('*')) {
                  if (!element.checkVisibility() || ['STYLE', 'SCRIPT', 'TITLE'].includes(element.tagName)) {
                    continue;
                  }
                  for (const name of ['aria-label', element.hasAttribute('lang') ? 'lang' : 'title', 'placeholder', 'aria-description', 'alt']) {
                    say(element.getAttribute(name), element);
                  }
                  for (const node of element.childNodes) {
                    if (node.nodeType === Node.TEXT_NODE) {
                      say(node.data, element);
                    }
                  }
                  if (element.shadowRoot) {
                    walk(element.shadowRoot);
                  }
                }
              };
              walk(document.body);
              return [...found];
            }
            """;

    /** Names, of people, places, files, papers and languages: they are the same in every language. */
    private static final Pattern NAMES = Pattern.compile(
            "Hand in Hand|English|Letter|Teacher|Author|Reviewer|School head|Administrator"
                    + "|teacher|author|reviewer|school-head|administrator|Newcomer .*|new\\..*|Demonstration school|.*work\\.yaml.*");

    private Untranslated() {}

    @SuppressWarnings("unchecked")
    static List<String> words(Page page) {
        return ((List<String>) page.evaluate(WORDS))
                .stream().filter(words -> !NAMES.matcher(words).matches()).toList();
    }
}
