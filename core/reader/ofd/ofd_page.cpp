// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reader/ofd/ofd_page.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bijian {

namespace {

constexpr float kPoints = 72.0F / 25.4F; // of a millimetre
constexpr float kAscent = 0.88F;         // of the size of a letter
constexpr float kScanShare = 0.6F;       // of the page

float numberOf(const XmlElement& element, const char* name, float otherwise) {
    bool isNumber = false;
    const float number = element.attributeText(name).toFloat(&isNumber);
    return isNumber && std::isfinite(number) ? number : otherwise;
}

// A letter's usual width as a share of its size: half for Latin, whole for Chinese.
float usualWidth(char32_t c) {
    return c < 0x250 ? 0.5F : 1.0F;
}

class PageVisitor final : public XmlVisitor {
public:
    PageVisitor(const OfdBox& area, OfdPage& page) : m_area(area), m_page(page) {}

    bool enter(const XmlElement& element) override {
        m_isBox = element.is("PhysicalBox");
        if (element.is("Template")) {
            m_page.templates.append(element.attributeText("TemplateID"));
        } else if (element.is("TextObject")) {
            openObject(element);
        } else if (element.is("TextCode")) {
            m_isCode = true;
            m_x = numberOf(element, "X", m_x);
            m_y = numberOf(element, "Y", m_y);
            m_deltaX = element.attributeText("DeltaX");
            m_deltaY = element.attributeText("DeltaY");
        } else if (element.is("ImageObject")) {
            const auto box = ofdBox(element.attributeText("Boundary"));
            const OfdBox page = m_page.area.value_or(m_area);
            if (box && box->width * box->height > kScanShare * page.width * page.height)
                m_page.hasPicture = true;
        }
        return true;
    }

    void leave(const XmlElement& element) override {
        m_isBox = false;
        if (element.is("TextCode"))
            m_isCode = false;
    }

    void text(QByteArrayView words) override {
        if (m_isBox)
            m_page.area = ofdBox(QString::fromUtf8(words));
        else if (m_isCode)
            paint(QString::fromUtf8(words).toUcs4());
    }

private:
    void openObject(const XmlElement& element) {
        m_boundary = ofdBox(element.attributeText("Boundary"));
        m_size = numberOf(element, "Size", 0);
        m_stretch = numberOf(element, "HScale", 1);
        m_isVisible = element.attribute("Visible") != QByteArrayView("false");
        m_x = 0;
        m_y = 0;
        m_matrix = {1, 0, 0, 1, 0, 0};
        const QStringList numbers = element.attributeText("CTM").split(u' ', Qt::SkipEmptyParts);
        if (numbers.size() != 6)
            return;
        std::array<float, 6> matrix{};
        for (size_t i = 0; i < matrix.size(); ++i) {
            bool isNumber = false;
            matrix[i] = numbers[static_cast<qsizetype>(i)].toFloat(&isNumber);
            if (!isNumber || !std::isfinite(matrix[i]))
                return;
        }
        m_matrix = matrix;
    }

    void paint(const QList<uint>& letters) {
        if (!m_boundary || !(m_size > 0))
            return;
        if (!m_isVisible) {
            m_page.hiddenLength += letters.size();
            return;
        }
        const auto count = static_cast<size_t>(letters.size());
        const std::vector<float> across = ofdDistances(m_deltaX, count);
        const std::vector<float> down = ofdDistances(m_deltaY, count);
        float x = m_x;
        float y = m_y;
        for (size_t i = 0; i < count; ++i) {
            const char32_t c = letters[static_cast<qsizetype>(i)];
            const float usual = m_size * usualWidth(c) * m_stretch;
            const bool vertical = i < down.size() && (i >= across.size() || std::abs(down[i]) > std::abs(across[i]));
            // The last one is as wide as the one before it, if that is of its kind.
            const bool alike =
                i > 0 && i == across.size() && usualWidth(c) == usualWidth(letters[static_cast<qsizetype>(i) - 1]);
            const float pitch = alike ? across.back() : usual;
            const float next = i < across.size() && !vertical ? across[i] : pitch;
            place(c, x, y, std::min(std::abs(next), std::max(usual, m_size)), i == 0);
            x += i < across.size() ? across[i] : (down.empty() ? next : 0);
            y += i < down.size() ? down[i] : 0;
        }
    }

    // The letter's box is that of its upright square, turned with the object.
    void place(char32_t c, float x, float y, float width, bool startsRun) {
        const auto mapX = [this](float px, float py) {
            return (m_boundary->left + m_matrix[0] * px + m_matrix[2] * py + m_matrix[4]) * kPoints;
        };
        const auto mapY = [this](float px, float py) {
            return (m_boundary->top + m_matrix[1] * px + m_matrix[3] * py + m_matrix[5]) * kPoints;
        };
        const float top = y - kAscent * m_size;
        const std::array<float, 2> xs = {mapX(x, top), mapX(x + width, top + m_size)};
        const std::array<float, 2> ys = {mapY(x, top), mapY(x + width, top + m_size)};
        PageGlyph glyph;
        glyph.character = c;
        glyph.left = std::min(xs[0], xs[1]);
        glyph.top = std::min(ys[0], ys[1]);
        glyph.width = std::abs(xs[1] - xs[0]);
        glyph.height = std::abs(ys[1] - ys[0]);
        glyph.startsRun = startsRun;
        m_page.glyphs.push_back(glyph);
    }

    const OfdBox m_area;
    OfdPage& m_page;
    std::optional<OfdBox> m_boundary;
    std::array<float, 6> m_matrix{1, 0, 0, 1, 0, 0};
    float m_size = 0;
    float m_stretch = 1;
    float m_x = 0;
    float m_y = 0;
    QString m_deltaX;
    QString m_deltaY;
    bool m_isVisible = true;
    bool m_isCode = false;
    bool m_isBox = false;
};

} // namespace

std::vector<float> ofdDistances(const QString& text, size_t most) {
    std::vector<float> distances;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size() && distances.size() < most; ++i) {
        size_t count = 1;
        if (words[i] == u"g" && i + 2 < words.size()) {
            count = static_cast<size_t>(std::max(0, words[i + 1].toInt()));
            i += 2;
        }
        bool isNumber = false;
        const float distance = words[i].toFloat(&isNumber);
        if (!isNumber || !std::isfinite(distance))
            break;
        distances.insert(distances.end(), std::min(count, most - distances.size()), distance);
    }
    return distances;
}

OfdPage ofdPage(const XmlDocument& content, const OfdBox& area) {
    OfdPage page;
    PageVisitor visitor(area, page);
    content.walk(visitor);
    return page;
}

} // namespace bijian
