// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <memory>

class QApplication;

namespace marbre {

class FocusRing;

/// Fusion made flat: no bevels, thin scroll bars, fields and buttons of one height, and a ring around the control that
/// has the focus. For desktops whose own style is Fusion (that is: none); Breeze and others are left alone.
/// Takes every colour from the palette at the moment of painting.
class MarbreStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    MarbreStyle();
    ~MarbreStyle() override;

    /// Gives the application this style where the platform's is Fusion, with Breeze's colours where the desktop has
    /// none.
    static void install(QApplication &application);

    QPalette standardPalette() const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;

private:
    std::unique_ptr<FocusRing> m_ring;
};

} // namespace marbre
