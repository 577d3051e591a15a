package org.mekongmigration.handinhand.journey;

/** Every dialog that can open. {@code OpenDialogTest} compares them with the sources, and asks for a walk that sees each. */
enum OpenDialog {
    INVITE("InviteDialog", "account.people.invite"),
    ADDRESS("AddressDialog", "account.address.title"),
    ASSIGN("AssignDialog", "account.assign.title"),
    NEW_ADDRESS("PersonActions", "account.people.forgotten.question"),
    SWITCH_OFF("PersonActions", "account.people.switch-off.question"),
    ERASE("ErasingDialog", "account.erase.title"),
    ERASE_SURE("ErasingDialog", "account.erase.question"),
    NEW_SCHOOL("SchoolDialog", "account.schools.new"),
    RENAME_SCHOOL("SchoolDialog", "account.schools.change"),
    SIGN_OUT_EVERYWHERE("OwnAccountView", "account.own.everywhere.question"),
    HELP("HelpDialog", "help.title"),
    HISTORY("HistoryDialog", "work.history"),
    COMPARE("CompareDialog", "work.compare"),
    ORIGIN("OriginDialog", "work.origin.title"),
    VERSION_NAME("VersionNameDialog", "work.history.name"),
    COLLEAGUES("ColleaguesDialog", "work.colleagues"),
    THROW_AWAY("ThrowingAway", "work.bin.question"),
    WITHDRAW("WithdrawDialog", "work.withdraw.question"),
    SUBMIT("SubmitDialog", "work.submit"),
    SHARE("ShareDialog", "sharing.title"),
    SHOW_LINK("LinkRow", "sharing.title"),
    WITHDRAW_LINK("LinkRow", "sharing.withdraw.question"),
    CHANGE_LINK("ChangeLinkDialog", "sharing.change.of"),
    UNSENT_LEFT("UnsentWords", "design.unsent.leave"),
    UNSENT_FOUND("UnsentFound", "design.unsent.found.title"),
    NEW_PLAN("PlansView", "lessonplan.new.title"),
    CLASS("ClassDialog", "lessonplan.class.title"),
    CLASS_CHECK("ClassCheckDialog", "lessonplan.caution"),
    STAGES("StagesDialog", "lessonplan.stages.title"),
    OBJECTIVES("ObjectivesDialog", "lessonplan.objectives.title"),
    SERVED_BY("ServedByDialog", "lessonplan.served-by.title"),
    AFTER_LESSON("AfterLessonDialog", "lessonplan.after.title"),
    DELETE_TAUGHT("AfterLessonDialog", "lessonplan.after.delete.question"),
    WRITE_ACTIVITY("WriteActivityDialog", "lessonplan.own.title"),
    COPY_TO("CopyToDialog", "lessonplan.copy-to.title"),
    NEWER("NewerDialog", "lessonplan.newer.title"),
    MATERIALS("MaterialsDialog", "lessonplan.materials.title"),
    PRINT_PACK("PrintDialog", "lessonplan.print"),
    PRINT_SET("PrintDialog", "lessonplan.pack.print"),
    PRINT_ACTIVITY("PrintDialog", "edition.print.activity"),
    FACETS("FacetPanel", "activity.shelf.facets"),
    NEW_BOOK("NewBookDialog", "storybook.make"),
    PRINT_BOOK("BookPrintDialog", "storybook.print");

    private final String source;
    private final String title;

    OpenDialog(String source, String title) {
        this.source = source;
        this.title = title;
    }

    /** The class that it opens from, or is. */
    String source() {
        return source;
    }

    /** The key of its title. */
    String title() {
        return title;
    }
}
