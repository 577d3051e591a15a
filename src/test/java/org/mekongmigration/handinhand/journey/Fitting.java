package org.mekongmigration.handinhand.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/** What does not fit: a page or a dialog wider than the screen, words wider than their button. */
final class Fitting {

    private static final String FAULTS = """
            () => {
              const faults = [];
              const width = window.innerWidth;
              const root = document.documentElement;
              if (root.scrollWidth > width) {
                faults.push('the page is ' + root.scrollWidth + ' px wide on a screen of ' + width);
              }
              for (const dialog of document.querySelectorAll('vaadin-dialog[opened]')) {
                const box = (dialog.shadowRoot ?? dialog).querySelector('[part~=overlay]') ?? dialog;
                const overlay = box.shadowRoot?.querySelector('[part=overlay]') ?? box;
                const {left, right, width: wide} = overlay.getBoundingClientRect();
                if (wide > 0 && (left < -1 || right > width + 1)) {
                  faults.push('a dialog reaches from ' + left + ' to ' + right + ' on a screen of ' + width);
                }
              }
              for (const button of document.querySelectorAll('vaadin-button, button')) {
                const unseen = getComputedStyle(button).clipPath !== 'none'; // until it has the focus
                if (!unseen && button.checkVisibility() && button.clientWidth > 0 && button.scrollWidth > button.clientWidth + 1) {
                  faults.push('words wider than their button: ' + (button.innerText || button.ariaLabel));
                }
              }
              return faults;
            }
            """;

    private Fitting() {}

    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }
}
