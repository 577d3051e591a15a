package org.mekongmigration.handinhand.portable.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mekongmigration.handinhand.content.Problem;
import org.mekongmigration.handinhand.design.Glyph;

/** Why a file was not read: file, line, column and key, and what to do. */
class ProblemRow extends Div {

    /** @param folder where the file lay meanwhile; nobody needs to read it */
    ProblemRow(Problem problem, String folder) {
        addClassNames("notice", "clay", "import-problem");
        var mark = problem.mark().toString().replace(folder + "/", "");
        var where = new Span(problem.key().isEmpty() ? mark : mark + " · " + problem.key());
        where.addClassName("where");
        var words = new Span(
                getTranslation(problem.reason().words(), problem.arguments().toArray()));
        add(Glyph.WARNING.icon(), new Div(where, words));
    }
}
