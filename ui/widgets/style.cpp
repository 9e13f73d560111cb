// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"
#include "widgets/focusring.h"
#include "widgets/stylepaint.h"
#include "widgets/visuals.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marbre {

namespace {

template <typename Option>
Option copied(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

// Common style picks the icon for a solid highlight; on a tint the normal one is right.
QIcon unselected(const QIcon &icon, const QSize &size, const QWidget *widget)
{
    const qreal scale = widget ? widget->devicePixelRatio() : 1;
    QIcon result;
    for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
        const QPixmap drawing = icon.pixmap(size, scale, mode);
        result.addPixmap(drawing, mode);
        if (mode == QIcon::Normal)
            result.addPixmap(drawing, QIcon::Selected);
    }
    return result;
}

void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow)
{
    if (option.editable) {
        stylepaint::field(painter, option);
    } else if (option.frame) {
        QStyleOptionButton button;
        static_cast<QStyleOption &>(button) = option;
        stylepaint::button(painter, button);
    }
    if (option.subControls.testFlag(QStyle::SC_ComboBoxArrow))
        stylepaint::chevron(painter, arrow, Qt::DownArrow, visuals::secondaryText(option.palette));
}

void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    if (option.frame)
        stylepaint::field(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor ink = visuals::secondaryText(option.palette);
    const QColor off = visuals::frame(option.palette);
    stylepaint::chevron(painter, up, Qt::UpArrow,
                        option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled) ? ink : off);
    stylepaint::chevron(painter, down, Qt::DownArrow,
                        option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled) ? ink : off);
}

} // namespace

MarbreStyle::MarbreStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"marbre"_s);
}

MarbreStyle::~MarbreStyle() = default;

void MarbreStyle::install(QApplication &application)
{
    if (application.style()->name().compare("fusion"_L1, Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new MarbreStyle);
}

QPalette MarbreStyle::standardPalette() const
{
    return visuals::palette(QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
}

void MarbreStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const QColor ink = visuals::secondaryText(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        stylepaint::button(*painter, copied<QStyleOptionButton>(option));
        break;
    case PE_PanelButtonTool:
        stylepaint::toolButton(*painter, *option);
        break;
    case PE_PanelLineEdit:
        if (copied<QStyleOptionFrame>(option).lineWidth > 0)
            stylepaint::field(*painter, *option);
        break;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
        break;
    case PE_FrameFocusRect:
        visuals::drawFrame(*painter, option->rect, QColor(), option->palette.color(QPalette::Highlight));
        break;
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        visuals::drawFrame(*painter, option->rect, QColor(), visuals::line(option->palette),
                           element == PE_Frame ? 0 : 4);
        break;
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        break;
    case PE_FrameMenu:
        visuals::drawFrame(*painter, option->rect, QColor(), visuals::frame(option->palette), 0);
        break;
    case PE_PanelTipLabel:
        visuals::drawFrame(*painter, option->rect, option->palette.color(QPalette::ToolTipBase),
                           visuals::frame(option->palette), 0);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkBox(*painter, *option);
        break;
    case PE_IndicatorRadioButton:
        stylepaint::radioButton(*painter, *option);
        break;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        stylepaint::chevron(*painter, option->rect, Qt::DownArrow, ink);
        break;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        stylepaint::chevron(*painter, option->rect, Qt::UpArrow, ink);
        break;
    case PE_IndicatorArrowLeft:
        stylepaint::chevron(*painter, option->rect, Qt::LeftArrow, ink);
        break;
    case PE_IndicatorArrowRight:
        stylepaint::chevron(*painter, option->rect, Qt::RightArrow, ink);
        break;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const Qt::ArrowType closed = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
            stylepaint::chevron(*painter, option->rect, option->state.testFlag(State_Open) ? Qt::DownArrow : closed,
                                ink);
        }
        break;
    case PE_IndicatorToolBarSeparator: {
        const QRect line =
            QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                                option->state.testFlag(State_Horizontal) ? QSize(1, 24) : QSize(24, 1), option->rect);
        painter->fillRect(line, visuals::frame(option->palette));
        break;
    }
    case PE_PanelItemViewRow:
        if (option->state.testFlag(State_Selected))
            break;
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    case PE_PanelItemViewItem:
        stylepaint::itemPanel(*painter, copied<QStyleOptionViewItem>(option));
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MarbreStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        stylepaint::focusHalo(*painter, option->rect, option->palette);
        break;
    case CE_MenuItem: {
        auto item = copied<QStyleOptionMenuItem>(option);
        item.palette = stylepaint::tinted(item.palette, QPalette::Base);
        QProxyStyle::drawControl(element, &item, painter, widget);
        break;
    }
    case CE_MenuBarItem: {
        auto item = copied<QStyleOptionMenuItem>(option);
        item.palette = stylepaint::tinted(item.palette, QPalette::Window);
        painter->fillRect(item.rect, item.palette.color(QPalette::Window));
        QProxyStyle::drawControl(element, &item, painter, widget);
        break;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        break;
    case CE_ItemViewItem: {
        auto item = copied<QStyleOptionViewItem>(option);
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            item.palette.setColor(group, QPalette::HighlightedText, item.palette.color(group, QPalette::Text));
        if (item.state.testFlag(State_Selected) && !item.icon.isNull())
            item.icon = unselected(item.icon, item.decorationSize, widget);
        item.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &item, painter, widget);
        break;
    }
    case CE_HeaderSection:
        stylepaint::headerSection(*painter, copied<QStyleOptionHeader>(option));
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        break;
    case CE_TabBarTabShape:
        stylepaint::tab(*painter, copied<QStyleOptionTab>(option));
        break;
    case CE_ProgressBarGroove:
        stylepaint::progressGroove(*painter, *option);
        break;
    case CE_ProgressBarContents:
        stylepaint::progressContents(*painter, copied<QStyleOptionProgressBar>(option));
        break;
    case CE_ToolBar:
        stylepaint::toolBar(*painter, *option);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, visuals::line(option->palette));
        break;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void MarbreStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto part = [&](SubControl which) { return proxy()->subControlRect(control, option, which, widget); };
    switch (control) {
    case CC_ScrollBar:
        stylepaint::scrollBar(*painter, copied<QStyleOptionSlider>(option), part(SC_ScrollBarSlider), widget);
        break;
    case CC_ComboBox:
        drawComboBox(copied<QStyleOptionComboBox>(option), *painter, part(SC_ComboBoxArrow));
        break;
    case CC_SpinBox:
        drawSpinBox(copied<QStyleOptionSpinBox>(option), *painter, part(SC_SpinBoxUp), part(SC_SpinBoxDown));
        break;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect MarbreStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(4, 0, 0, 0);
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto bar = copied<QStyleOptionSlider>(option);
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 whole = std::max<qint64>(range + bar.pageStep, 1);
    const int least = std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length);
    const int handle = range <= 0 ? length : std::clamp(int(qint64(bar.pageStep) * length / whole), least, length);
    const int start =
        sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect rect = vertical ? QRect(0, from, bar.rect.width(), size) : QRect(from, 0, size, bar.rect.height());
        return visualRect(bar.direction, bar.rect, rect.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar.rect;
    case SC_ScrollBarSlider:
        return stretch(start, handle);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect MarbreStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool framed = element == SE_LineEditContents && copied<QStyleOptionFrame>(option).lineWidth > 0;
    return framed ? rect.adjusted(4, 0, -4, 0) : rect;
}

QSize MarbreStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += 8;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_ToolButton:
        result.setHeight(std::max(option->fontMetrics.height() + 8, visuals::scaled(widget, visuals::field)));
        break;
    case CT_MenuItem:
        if (copied<QStyleOptionMenuItem>(option).menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), visuals::scaled(widget, visuals::sidebarRow)));
        break;
    default:
        break;
    }
    return result;
}

int MarbreStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    case PM_MenuPanelWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
        return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return 4;
    case PM_ListViewIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return visuals::scaled(widget, 16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MarbreStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_FocusFrame_AboveWidget:
    case SH_FocusFrame_Mask:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void MarbreStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    m_ring = std::make_unique<FocusRing>(*application);
}

void MarbreStyle::unpolish(QApplication *application)
{
    m_ring.reset();
    QProxyStyle::unpolish(application);
}

void MarbreStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace marbre
